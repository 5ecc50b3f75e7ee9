// The earlier versions of all that stands on a sheet.
import { EarlierVersions } from '../../components/evidence/EarlierVersions.tsx';
import { t } from '../../components/i18n.ts';
import { sayKind, sayRole, sayStanding } from '../../components/vocabulary.ts';
import type { HistoryEntry } from '../../records/history.ts';
import type { RecordId } from '../../records/id.ts';
import { listEarlier, type SayValue } from '../../workflows/earlier-versions.ts';
import type { DeskState } from './desk-state.ts';

export interface EarlierProps {
  readonly desk: DeskState;
  /** Whose sheet it is. */
  readonly of: RecordId;
  readonly history: readonly HistoryEntry[];
}

const say: SayValue = {
  kind: sayKind,
  role: sayRole,
  standing: sayStanding,
  status: (status) => t(`shared:caseStatus.${status}`),
  copies: (copies) => t(copies === 'always' ? 'copy:settings.caseAlways' : 'copy:settings.caseAsked'),
};

export function Earlier({ desk, of, history }: EarlierProps) {
  return (
    <EarlierVersions
      key={of}
      read={() => listEarlier(desk.vault, [of, ...listIds(history)], say)}
      newest={desk.newest.value}
    />
  );
}

function listIds(history: readonly HistoryEntry[]): RecordId[] {
  return history.flatMap(({ fact, proofs }) => [
    fact.id,
    ...proofs.flatMap(({ clip, source }) => [clip.id, ...(source === undefined ? [] : [source.id])]),
  ]);
}
