// A dated history, newest or oldest first, or the sentence that there is none yet.
import { ArrowUpDown } from 'lucide-preact';
import { useState } from 'preact/hooks';
import type { HistoryEntry } from '../../records/history.ts';
import { Button } from '../Button.tsx';
import { t } from '../i18n.ts';
import { FactItem, type FactItemProps } from './FactItem.tsx';

export interface HistoryListProps extends Omit<FactItemProps, 'entry' | 'onEdit' | 'onRemove'> {
  /** Newest first, as `composeHistory` orders it. */
  readonly history: readonly HistoryEntry[];
  readonly onEdit?: (entry: HistoryEntry) => void;
  readonly onRemove?: (entry: HistoryEntry) => void;
}

export function HistoryList({ history, onEdit, onRemove, ...shared }: HistoryListProps) {
  const [oldestFirst, setOldestFirst] = useState(false);
  const shown = oldestFirst ? [...history].reverse() : history;
  return (
    <section aria-labelledby="history" class="stack">
      <div class="row apart section-head">
        <h3 id="history">{t('shared:history.title')}</h3>
        {history.length > 1 && (
          <Button look="quiet" icon={ArrowUpDown} onPress={() => setOldestFirst(!oldestFirst)}>
            {oldestFirst ? t('shared:history.oldestFirst') : t('shared:history.newestFirst')}
          </Button>
        )}
      </div>
      {history.length === 0 ? (
        <p class="soft">{t('shared:history.none')}</p>
      ) : (
        <ol class="history">
          {shown.map((entry) => (
            <li key={entry.fact.id}>
              <FactItem
                entry={entry}
                {...shared}
                {...(onEdit && { onEdit: () => onEdit(entry) })}
                {...(onRemove && { onRemove: () => onRemove(entry) })}
              />
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
