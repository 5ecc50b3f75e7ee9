// What was clipped from this very page before, folded to one line.
import type { ClipFinding } from '../../records/clip-finding.ts';
import type { HistoryEntry, Proof } from '../../records/history.ts';
import type { PersonId } from '../../records/id.ts';
import { t } from '../i18n.ts';
import { FactItem } from '../record/FactItem.tsx';

export interface ClippedHereProps {
  readonly history: readonly HistoryEntry[];
  readonly names: ReadonlyMap<PersonId, string>;
  readonly onOpenPerson: (id: PersonId) => void;
  readonly showProof: (proof: Proof) => (() => void) | undefined;
  /** What became of them on the page as it is now, by clip. */
  readonly findings: ReadonlyMap<string, ClipFinding> | undefined;
}

export function ClippedHere({ history, names, onOpenPerson, showProof, findings }: ClippedHereProps) {
  if (history.length === 0) return null;
  const here = new Set(history.flatMap((entry) => entry.proofs.map(({ clip }) => clip.id)));
  const states = [...(findings?.values() ?? [])].filter(({ clip }) => here.has(clip)).map(({ state }) => state);
  const counts = (['changed', 'gone'] as const)
    .map((state) => ({ state, count: states.filter((one) => one === state).length }))
    .filter(({ count }) => count > 0);
  return (
    <details class="fold panel-fold">
      <summary>
        <h2 class="fold-title">{t('panel:clippedHere', { count: history.length })}</h2>
        {counts.map(({ state, count }) => (
          <span key={state} class="small doubt">
            {' · '}
            {t(`panel:clips.${state}`, { count })}
          </span>
        ))}
      </summary>
      <ol class="history fold-inside">
        {history.map((entry) => (
          <li key={entry.fact.id}>
            <FactItem
              entry={entry}
              names={names}
              level={3}
              onOpenPerson={onOpenPerson}
              showProof={showProof}
              findings={findings}
            />
          </li>
        ))}
      </ol>
    </details>
  );
}
