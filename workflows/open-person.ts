// A person's whole file: who, in which cases, what happened and how it is known.
import type { Case } from '../records/case.ts';
import type { Fact } from '../records/fact.ts';
import { composeHistory, type HistoryEntry } from '../records/history.ts';
import type { PersonId, RecordId } from '../records/id.ts';
import { nameOf, type Person } from '../records/person.ts';
import { type AnyRecord, linksOf } from '../records/record.ts';
import { computeStatus, type Status } from '../records/status.ts';
import type { Vault } from '../storage/vault.ts';

export interface PersonFile {
  readonly person: Person;
  readonly cases: readonly { readonly case: Case; readonly role: string }[];
  readonly history: readonly HistoryEntry[];
  readonly status: Status | undefined;
  /** Names of everybody who takes part in the history. */
  readonly names: ReadonlyMap<PersonId, string>;
}

/** Undefined when there is no such person. */
export async function openPerson(vault: Vault, id: PersonId): Promise<PersonFile | undefined> {
  const person = await vault.read(id);
  if (person?.type !== 'person') return undefined;
  const linking = await vault.readLinking(id);
  const facts = linking.filter((record) => record.type === 'fact');
  const cases = linking.filter((record) => record.type === 'case');
  return {
    person,
    cases: cases.map((one) => ({
      case: one,
      role: one.members.find((member) => member.person === id)?.role ?? 'other',
    })),
    history: composeHistory(await readProofs(vault, facts)),
    status: computeStatus(id, facts),
    names: await readNames(vault, facts),
  };
}

/** The facts with the clips, originals and sources that prove them. */
export async function readProofs(vault: Vault, facts: readonly Fact[]): Promise<AnyRecord[]> {
  const clips = await vault.readMany(new Set(facts.flatMap((fact) => fact.clips)));
  const read = new Set<RecordId>(clips.flatMap(linksOf));
  return [...facts, ...clips, ...(await vault.readMany(read))];
}

/** Names of everybody who takes part in the facts. */
export async function readNames(vault: Vault, facts: readonly Fact[]): Promise<Map<PersonId, string>> {
  const ids = new Set(facts.flatMap((fact) => fact.people.map((part) => part.person)));
  const people = await vault.readMany(ids);
  return new Map(people.flatMap((one) => (one.type === 'person' ? [[one.id, nameOf(one)]] : [])));
}
