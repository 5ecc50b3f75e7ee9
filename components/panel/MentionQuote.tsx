// The sentence in which somebody is named; pressing it shows the place in the page.
import type { PageMention } from '../../records/page-state.ts';
import { t } from '../i18n.ts';

export interface MentionQuoteProps {
  readonly mention: PageMention;
  readonly onShow: (mention: PageMention) => void;
}

export function MentionQuote({ mention, onShow }: MentionQuoteProps) {
  return (
    <button type="button" class="quote quote-button" dir="auto" title={t('panel:show')} onClick={() => onShow(mention)}>
      {mention.before}
      <mark>{mention.text}</mark>
      {mention.after}
    </button>
  );
}
