// The last changes, newest first, each with its way back.
import { useState } from 'preact/hooks';
import type { Change } from '../../storage/change.ts';
import { Button } from '../Button.tsx';
import { formatInstant } from '../dates.ts';
import { t } from '../i18n.ts';
import { SheetHead } from './SheetHead.tsx';

export interface ChangeListProps {
  readonly changes: readonly Change[];
  readonly onUndo: (change: number) => void;
}

const pageLength = 50;

export function ChangeList({ changes, onUndo }: ChangeListProps) {
  const [shown, setShown] = useState(pageLength);
  return (
    <section class="sheet">
      <SheetHead name={t('desk:place.changes')} focusOn="changes" />
      <p class="soft">{t(changes.length === 0 ? 'desk:change.none' : 'desk:change.help')}</p>
      <ol class="list">
        {changes.slice(0, shown).map((change) => (
          <li key={change.seq} class="change">
            <time class="soft" title={change.at}>
              {formatInstant(change.at, 'minute')}
            </time>
            <span>
              {t(`desk:verb.${change.verb}`)} <span class="soft">{countRecords(change)}</span>
            </span>
            {change.undone ? (
              <span class="soft">{t('desk:change.undone')}</span>
            ) : (
              <Button
                onPress={() => onUndo(change.seq)}
                label={t('desk:change.undo', {
                  what: t(`desk:verb.${change.verb}`),
                  time: formatInstant(change.at, 'minute'),
                })}
              >
                {t('shared:undo')}
              </Button>
            )}
          </li>
        ))}
      </ol>
      {changes.length > shown && (
        <div>
          <Button onPress={() => setShown(shown + pageLength)}>{t('desk:list.more')}</Button>
        </div>
      )}
    </section>
  );
}

function countRecords({ added, changed, removed }: Change): string {
  return [
    added > 0 && t('desk:change.added', { count: added }),
    changed > 0 && t('desk:change.changed', { count: changed }),
    removed > 0 && t('desk:change.removed', { count: removed }),
  ]
    .filter(Boolean)
    .join(', ');
}
