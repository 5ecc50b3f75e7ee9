// What is known of a person's situation now, computed from dated facts and never stored.
import { compareDates } from './date.ts';
import type { Fact } from './fact.ts';
import type { PersonId } from './id.ts';

/** Situations that a fact can leave a person in. */
export type Situation =
  | 'detained'
  | 'disappeared'
  | 'charged'
  | 'on-trial'
  | 'sentenced'
  | 'returned'
  | 'released'
  | 'dead';

export interface Status {
  readonly situation: Situation;
  /** The fact it rests on, the latest that says so. */
  readonly fact: Fact;
  /** Facts of the same date that leave the person in another situation. */
  readonly against: readonly Fact[];
}

/** Which situation a kind of fact leaves its victim in; kinds that leave none are not listed. */
const situations: Readonly<Record<string, Situation>> = {
  arrest: 'detained',
  detention: 'detained',
  disappearance: 'disappeared',
  charge: 'charged',
  trial: 'on-trial',
  sentence: 'sentenced',
  'extradition-or-return': 'returned',
  release: 'released',
  death: 'dead',
};

/**
 * The situation after the latest dated fact in which the person is a victim; undefined when no fact tells.
 * A death outlasts whatever is dated later.
 */
export function computeStatus(person: PersonId, facts: readonly Fact[]): Status | undefined {
  const telling = facts
    .filter((fact) => fact.happened !== undefined && situations[fact.kind] !== undefined)
    .filter((fact) => fact.people.some((part) => part.person === person && part.role === 'victim'))
    .sort((a, b) => compareDates(b.happened, a.happened));
  const latest = telling.find((fact) => fact.kind === 'death') ?? telling[0];
  const situation = latest && situations[latest.kind];
  if (latest === undefined || situation === undefined) return undefined;
  const against = telling.filter(
    (fact) => situations[fact.kind] !== situation && compareDates(fact.happened, latest.happened) === 0,
  );
  return { situation, fact: latest, against };
}
