// One line about everybody, for a list: how many facts, which situation, which cases.
import type { Case } from '../../records/case.ts';
import type { Fact } from '../../records/fact.ts';
import type { CaseId, PersonId } from '../../records/id.ts';
import { computeStatus, type Situation } from '../../records/status.ts';

export interface PersonSummary {
  readonly facts: number;
  readonly situation: Situation | undefined;
  readonly cases: readonly CaseId[];
}

const nothingKnown: PersonSummary = { facts: 0, situation: undefined, cases: [] };

/** Sums up everybody who is in a fact or a case, in one pass; the answer gives zeros for anybody else. */
export function sumUpPeople(facts: readonly Fact[], cases: readonly Case[]): (person: PersonId) => PersonSummary {
  const ofPerson = new Map<PersonId, { facts: Fact[]; cases: CaseId[] }>();
  const open = (person: PersonId) => {
    const found = ofPerson.get(person) ?? { facts: [], cases: [] };
    ofPerson.set(person, found);
    return found;
  };
  for (const fact of facts) for (const { person } of fact.people) open(person).facts.push(fact);
  for (const one of cases) for (const { person } of one.members) open(person).cases.push(one.id);
  const summaries = new Map(
    [...ofPerson].map(([person, found]) => [
      person,
      {
        facts: new Set(found.facts).size,
        situation: computeStatus(person, found.facts)?.situation,
        cases: [...new Set(found.cases)],
      },
    ]),
  );
  return (person) => summaries.get(person) ?? nothingKnown;
}
