// What was clipped from this very page before, folded to one line.
import type { HistoryEntry, Proof } from '../../records/history.ts';
import type { PersonId } from '../../records/id.ts';
import { t } from '../i18n.ts';
import { FactItem } from '../record/FactItem.tsx';

export interface ClippedHereProps {
  readonly history: readonly HistoryEntry[];
  readonly names: ReadonlyMap<PersonId, string>;
  readonly onOpenPerson: (id: PersonId) => void;
  readonly showProof: (proof: Proof) => (() => void) | undefined;
}

export function ClippedHere({ history, names, onOpenPerson, showProof }: ClippedHereProps) {
  if (history.length === 0) return null;
  return (
    <details class="fold panel-fold">
      <summary>
        <h2 class="fold-title">{t('panel:clippedHere', { count: history.length })}</h2>
      </summary>
      <ol class="history fold-inside">
        {history.map((entry) => (
          <li key={entry.fact.id}>
            <FactItem entry={entry} names={names} level={3} onOpenPerson={onOpenPerson} showProof={showProof} />
          </li>
        ))}
      </ol>
    </details>
  );
}
