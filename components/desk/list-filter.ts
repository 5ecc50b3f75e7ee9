// Which of all the people and cases a list shows.
import type { Case, caseStatuses } from '../../records/case.ts';
import { type CaseId, caseId } from '../../records/id.ts';
import type { Person } from '../../records/person.ts';
import type { Situation } from '../../records/status.ts';
import type { PersonSummary } from './sum-up-people.ts';

export type PeopleFilter =
  | { readonly by: 'all' | 'no-case' }
  | { readonly by: 'situation'; readonly situation: Situation }
  | { readonly by: 'case'; readonly case: CaseId };

export type CasesFilter = 'all' | (typeof caseStatuses)[number];

/** A filter as the value of a choice, and back; anything unknown shows everybody. */
export function writePeopleFilter(filter: PeopleFilter): string {
  if (filter.by === 'situation') return `situation ${filter.situation}`;
  return filter.by === 'case' ? `case ${filter.case}` : filter.by;
}

export function readPeopleFilter(text: string): PeopleFilter {
  const [by, what] = text.split(' ');
  if (by === 'no-case') return { by };
  if (by === 'situation' && what !== undefined) return { by, situation: what as Situation };
  const found = caseId.safeParse(what);
  return by === 'case' && found.success ? { by, case: found.data } : { by: 'all' };
}

export function filterPeople(
  people: readonly Person[],
  filter: PeopleFilter,
  sumUp: (person: Person['id']) => PersonSummary,
): readonly Person[] {
  switch (filter.by) {
    case 'all':
      return people;
    case 'no-case':
      return people.filter((person) => sumUp(person.id).cases.length === 0);
    case 'situation':
      return people.filter((person) => sumUp(person.id).situation === filter.situation);
    case 'case':
      return people.filter((person) => sumUp(person.id).cases.includes(filter.case));
  }
}

export function filterCases(cases: readonly Case[], filter: CasesFilter): readonly Case[] {
  return filter === 'all' ? cases : cases.filter((one) => one.status === filter);
}
