// A case's whole file: its members with what is known of each, and its history.
import type { Case } from '../records/case.ts';
import { composeHistory, type HistoryEntry } from '../records/history.ts';
import type { CaseId, PersonId } from '../records/id.ts';
import type { Person } from '../records/person.ts';
import { computeStatus, type Status } from '../records/status.ts';
import type { Vault } from '../storage/vault.ts';
import { readNames, readProofs } from './open-person.ts';

export interface CaseMember {
  readonly person: Person;
  readonly role: string;
  /** From the facts of this case alone. */
  readonly status: Status | undefined;
}

export interface CaseFile {
  readonly case: Case;
  readonly members: readonly CaseMember[];
  readonly history: readonly HistoryEntry[];
  readonly names: ReadonlyMap<PersonId, string>;
}

/** Undefined when there is no such case. */
export async function openCase(vault: Vault, id: CaseId): Promise<CaseFile | undefined> {
  const found = await vault.read(id);
  if (found?.type !== 'case') return undefined;
  const linking = await vault.readLinking(id);
  const facts = linking.filter((record) => record.type === 'fact');
  const people = await vault.readMany(found.members.map((member) => member.person));
  const byId = new Map(people.map((person) => [person.id as string, person]));
  return {
    case: found,
    members: found.members.flatMap(({ person: personId, role }) => {
      const person = byId.get(personId);
      return person?.type === 'person' ? [{ person, role, status: computeStatus(personId, facts) }] : [];
    }),
    history: composeHistory(await readProofs(vault, facts)),
    names: await readNames(vault, facts),
  };
}
