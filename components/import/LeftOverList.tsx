// What of a text became nobody, and why: nothing is left out in silence.
import { useState } from 'preact/hooks';
import type { NotUnderstood } from '../../exchange/parsed-people.ts';
import { Button } from '../Button.tsx';
import { t } from '../i18n.ts';

const pageLength = 50;
const longestShown = 300;

export function LeftOverList({ pieces }: { readonly pieces: readonly NotUnderstood[] }) {
  const [shown, setShown] = useState(pageLength);
  if (pieces.length === 0) return null;
  return (
    <section class="stack" aria-labelledby="left-over">
      <h3 id="left-over">{t('import:leftOver.title', { count: pieces.length })}</h3>
      <ul class="left-over">
        {pieces.slice(0, shown).map(({ text, why, line }, at) => (
          <li key={at}>
            <q dir="auto">{text.length > longestShown ? `${text.slice(0, longestShown)}…` : text}</q>
            <p class="soft small">
              {t(`import:leftOver.why.${why}`)}
              {line !== undefined && ` ${t('import:leftOver.line', { line })}`}
            </p>
          </li>
        ))}
      </ul>
      {pieces.length > shown && (
        <div>
          <Button onPress={() => setShown(shown + pageLength)}>{t('desk:list.more')}</Button>
        </div>
      )}
    </section>
  );
}
