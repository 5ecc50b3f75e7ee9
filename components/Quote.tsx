// A passage as it was printed, set as a quotation, with where it stands under it.
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { t } from './i18n.ts';

export interface QuoteProps {
  readonly text: string;
  /** The sentence around it, shown softer. */
  readonly before?: string;
  readonly after?: string;
  /** Source and date. */
  readonly children?: ComponentChildren;
  /** Longest that is shown at once, in UTF-16 units; the rest is one press away. */
  readonly longest?: number;
}

export function Quote({ text, before, after, children, longest = 600 }: QuoteProps) {
  const [whole, setWhole] = useState(false);
  const isCut = !whole && text.length > longest;
  const inSentence = Boolean(before || after);
  return (
    <figure class="quoted">
      <blockquote class="quote" dir="auto">
        {before}
        {inSentence ? <mark>{text}</mark> : isCut ? `${text.slice(0, longest)}…` : text}
        {after}
      </blockquote>
      {(isCut || whole) && (
        <button type="button" class="link-button" aria-expanded={whole} onClick={() => setWhole(!whole)}>
          {whole ? t('shared:showLess') : t('shared:showMore')}
        </button>
      )}
      {children && <figcaption class="quote-source">{children}</figcaption>}
    </figure>
  );
}
