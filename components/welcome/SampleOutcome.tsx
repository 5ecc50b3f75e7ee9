// What became of trying the sample: the articles to open, and the way back.
import { Button } from '../Button.tsx';
import { t } from '../i18n.ts';
import { Message } from '../Message.tsx';

export interface SampleOutcomeProps {
  readonly sample: 'none' | 'adding' | 'added' | 'undone' | 'failed';
  readonly articles: readonly { readonly title: string; readonly address: string }[];
  readonly onUndo: () => void;
}

export function SampleOutcome({ sample, articles, onUndo }: SampleOutcomeProps) {
  switch (sample) {
    case 'added':
      return (
        <div class="stack">
          <Message actions={<Button onPress={onUndo}>{t('shared:undo')}</Button>}>{t('welcome:start.added')}</Message>
          <ul class="articles" aria-label={t('welcome:start.articles')}>
            {articles.map(({ title, address }) => (
              <li key={address}>
                <a href={address} target="_blank" rel="noopener" dir="auto">
                  {title}
                </a>
              </li>
            ))}
          </ul>
        </div>
      );
    case 'undone':
      return <Message>{t('welcome:start.undone')}</Message>;
    case 'failed':
      return <Message tone="alarm">{t('welcome:start.failed')}</Message>;
    default:
      return null;
  }
}
