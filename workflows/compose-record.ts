// New records as a form begins with them: valid, and empty where nothing is known.
import type { Case } from '../records/case.ts';
import type { Fact } from '../records/fact.ts';
import { caseId, factId, personId } from '../records/id.ts';
import { detectScript, type Person, type Spelling } from '../records/person.ts';
import type { Stamp } from './stamp.ts';

/** A name as typed; one of a single word is weak, for alone it names too many. */
export function composeSpelling(text: string): Spelling {
  const words = text.trim().split(/[\s\u00a0]+/u);
  return { text, script: detectScript(text), strength: words.length > 1 ? 'strong' : 'weak' };
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
