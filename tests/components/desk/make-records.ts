// Invented records for the desk's tests; only what a test is about need be said.
import type { Case } from '../../../records/case.ts';
import { instant } from '../../../records/date.ts';
import type { Fact } from '../../../records/fact.ts';
import type { HistoryEntry } from '../../../records/history.ts';
import { caseId, factId, personId } from '../../../records/id.ts';
import type { Person } from '../../../records/person.ts';

const at = instant.parse('2031-06-12T08:00:00Z');
const uuid = (kind: number, number: number) => `${kind}0000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

export function makePerson(number: number, part: Partial<Person> = {}): Person {
  return {
    type: 'person',
    id: personId.parse(uuid(1, number)),
    spellings: [{ text: `Person ${number}`, script: 'Latn', strength: 'strong' }],
    citizenship: [],
    ethnicity: [],
    roles: [],
    notes: '',
    tags: [],
    createdAt: at,
    editedAt: at,
    ...part,
  };
}

export function makeCase(number: number, part: Partial<Case> = {}): Case {
  return {
    type: 'case',
    id: caseId.parse(uuid(2, number)),
    names: [`Case ${number}`],
    references: [],
    summary: '',
    status: 'open',
    members: [],
    notes: '',
    tags: [],
    createdAt: at,
    editedAt: at,
    ...part,
  };
}

export function makeFact(number: number, part: Partial<Fact> = {}): Fact {
  return {
    type: 'fact',
    id: factId.parse(uuid(3, number)),
    kind: 'arrest',
    statement: '',
    people: [],
    standing: 'alleged',
    clips: [],
    createdAt: at,
    editedAt: at,
    ...part,
  };
}

export function entryOf(fact: Fact): HistoryEntry {
  return { fact, proofs: [] };
}
