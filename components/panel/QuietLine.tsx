// Says that nothing is drawn on the page beside, why one would want that, and how to have marks again.
import { Button } from '../Button.tsx';
import { t } from '../i18n.ts';

export interface QuietLineProps {
  readonly onMark: () => void;
}

export function QuietLine({ onMark }: QuietLineProps) {
  return (
    <section class="panel-cut" aria-label={t('quiet:title')}>
      <p>{t('quiet:line')}</p>
      <details class="fold">
        <summary>{t('quiet:when')}</summary>
        <div class="stack fold-inside">
          <p>{t('quiet:why')}</p>
          <p>{t('quiet:use')}</p>
          <div>
            <Button onPress={onMark}>{t('quiet:mark')}</Button>
          </div>
        </div>
      </details>
    </section>
  );
}
