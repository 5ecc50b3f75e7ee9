// What happened to whom in a case, as numbers: people down, kinds of fact across.
import type { HistoryEntry } from '../../records/history.ts';
import type { PersonId } from '../../records/id.ts';
import { builtInKinds } from '../../records/kind.ts';

export interface KindCounts {
  /** Kinds that occur, in the order in which a case tends to run; the user's own words after them. */
  readonly kinds: readonly string[];
  /** How many facts of a kind name a person, in any part. */
  count(person: PersonId, kind: string): number;
}

export function countKinds(history: readonly HistoryEntry[]): KindCounts {
  const counts = new Map<PersonId, Map<string, number>>();
  const found = new Set<string>();
  for (const { fact } of history) {
    found.add(fact.kind);
    for (const person of new Set(fact.people.map((part) => part.person))) {
      const ofPerson = counts.get(person) ?? new Map<string, number>();
      ofPerson.set(fact.kind, (ofPerson.get(fact.kind) ?? 0) + 1);
      counts.set(person, ofPerson);
    }
  }
  const builtIn = builtInKinds.filter((kind) => found.delete(kind));
  return {
    kinds: [...builtIn, ...[...found].sort()],
    count: (person, kind) => counts.get(person)?.get(kind) ?? 0,
  };
}
