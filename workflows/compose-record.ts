// New records as a form begins with them: valid, and empty where nothing is known.
import type { Case } from '../records/case.ts';
import type { Fact } from '../records/fact.ts';
import { caseId, factId, personId } from '../records/id.ts';
import { detectScript, guessStrength, type Person, type Spelling } from '../records/person.ts';
import type { Stamp } from './stamp.ts';

/** A name as typed. */
export function composeSpelling(text: string): Spelling {
  return { text, script: detectScript(text), strength: guessStrength(text) };
}

export function blankPerson(name: string, stamp: Stamp): Person {
  const now = stamp.now();
  return {
    type: 'person',
    id: personId.parse(stamp.newId()),
    spellings: [composeSpelling(name)],
    citizenship: [],
    ethnicity: [],
    roles: [],
    notes: '',
    tags: [],
    createdAt: now,
    editedAt: now,
  };
}

export function blankCase(name: string, stamp: Stamp): Case {
  const now = stamp.now();
  return {
    type: 'case',
    id: caseId.parse(stamp.newId()),
    names: [name],
    references: [],
    summary: '',
    status: 'open',
    members: [],
    notes: '',
    tags: [],
    createdAt: now,
    editedAt: now,
  };
}

export function blankFact(stamp: Stamp): Fact {
  const now = stamp.now();
  return {
    type: 'fact',
    id: factId.parse(stamp.newId()),
    kind: 'other',
    statement: '',
    people: [],
    standing: 'alleged',
    clips: [],
    createdAt: now,
    editedAt: now,
  };
}
