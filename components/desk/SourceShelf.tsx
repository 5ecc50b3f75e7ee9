// Beside a record: the sources that it rests on, each with the passages clipped from it.
import { useState } from 'preact/hooks';
import type { HistoryEntry } from '../../records/history.ts';
import { Button } from '../Button.tsx';
import { t } from '../i18n.ts';
import { groupProofs } from './group-proofs.ts';
import { SourceCard, type SourceCardProps } from './SourceCard.tsx';

export interface SourceShelfProps extends Pick<SourceCardProps, 'unsaved' | 'onSave'> {
  readonly history: readonly HistoryEntry[];
}

/** Sources shown at once; the next are one press away. */
const pageLength = 40;

export function SourceShelf({ history, unsaved, onSave }: SourceShelfProps) {
  const [shown, setShown] = useState(pageLength);
  const groups = groupProofs(history);
  return (
    <section class="stack" aria-labelledby="sources">
      <h2 id="sources" class="shelf-title">
        {t('desk:source.count', { count: groups.length })}
      </h2>
      {groups.length === 0 && <p class="soft">{t('desk:source.none')}</p>}
      <ul class="stack">
        {groups.slice(0, shown).map((group) => (
          <li key={group.source.id}>
            <SourceCard {...group} unsaved={unsaved} onSave={onSave} />
          </li>
        ))}
      </ul>
      {groups.length > shown && <Button onPress={() => setShown(shown + pageLength)}>{t('desk:list.more')}</Button>}
    </section>
  );
}
