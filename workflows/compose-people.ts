// The records that adding people comes to, as one commit.
import type { ParsedPerson } from '../exchange/parsed-people.ts';
import { failReading, type Reading } from '../exchange/problem.ts';
import { type Case, caseRecord } from '../records/case.ts';
import type { CaseId, PersonId } from '../records/id.ts';
import type { Role } from '../records/kind.ts';
import type { Person } from '../records/person.ts';
import type { AnyRecord } from '../records/record.ts';
import { longestProse } from '../records/words.ts';
import type { Commit } from '../storage/change.ts';
import type { PeoplePreview, PreviewRow, RowChoice } from './add-people.ts';
import { blankCase, blankPerson, composeSpelling } from './compose-record.ts';
import type { Stamp } from './stamp.ts';

/** Most people in a case, as its schema has it. */
const mostMembers = 10_000;
const verb = 'add-people';

export interface PeopleWishes {
  /** What to do with a row, by its place; the preview's proposal where it is not said. */
  readonly choices?: ReadonlyMap<number, RowChoice>;
  /** The case that everybody joins: a stored one, or the name of a new one. */
  readonly case?: Case | string;
  /** The part of whoever has none of their own. */
  readonly role: Role;
}

export interface ComposedPeople {
  readonly commit: Commit;
  readonly case?: CaseId;
  /** The person of each row, by its place; undefined where it was left out. */
  readonly people: readonly (PersonId | undefined)[];
  readonly added: number;
  readonly joined: number;
}

/** What becomes of people while rows are read. */
interface Crowd {
  readonly added: Map<PersonId, Person>;
  /** Stored people whom a row joins, as they were and as they are then. */
  readonly joined: Map<PersonId, { readonly before: Person; readonly after: Person }>;
}

/**
 * Makes the records; people who join a stored one add spellings, and fill in what was empty. Nothing is overwritten.
 *
 * @returns A problem when the case would hold more people than a case can.
 * @throws {ZodError} when the name of a new case is not a line of text; the form checks it first.
 */
export function composePeople(preview: PeoplePreview, wishes: PeopleWishes, stamp: Stamp): Reading<ComposedPeople> {
  const now = stamp.now();
  const once: Stamp = { newId: stamp.newId, now: () => now };
  const crowd: Crowd = { added: new Map(), joined: new Map() };
  const people = preview.rows.map((row, i) => takeRow(row, wishes.choices?.get(i) ?? row.proposal, crowd, once));

  const changed = [...crowd.joined.values()].filter(({ before, after }) => before !== after);
  const put: AnyRecord[] = [...crowd.added.values(), ...changed.map(({ after }) => ({ ...after, editedAt: now }))];
  const replaces: AnyRecord[] = changed.map(({ before }) => before);
  const counts = { people, added: crowd.added.size, joined: crowd.joined.size };
  if (wishes.case === undefined) return { ok: true, value: { commit: { verb, put, replaces }, ...counts } };

  const isNew = typeof wishes.case === 'string';
  const opened = typeof wishes.case === 'string' ? blankCase(wishes.case, once) : wishes.case;
  const joined = joinCase(opened, preview.rows, people, wishes.role);
  if (joined.members.length > mostMembers) return failReading({ code: 'case-full', limit: mostMembers });
  if (isNew || joined.members.length > opened.members.length) {
    put.push(caseRecord.parse({ ...joined, editedAt: now }));
    if (!isNew) replaces.push(opened);
  }
  return { ok: true, value: { commit: { verb, put, replaces }, case: opened.id, ...counts } };
}

/** Adds or joins one row's person. A person named for joining who is not in the preview is added. */
function takeRow(row: PreviewRow, choice: RowChoice, crowd: Crowd, stamp: Stamp): PersonId | undefined {
  if (choice.do === 'leave') return undefined;
  const stored = choice.do === 'join' ? row.alike.find(({ person }) => person.id === choice.person)?.person : undefined;
  if (stored === undefined) {
    const person = fillPerson(blankPerson(row.given.name, stamp), row.given);
    crowd.added.set(person.id, person);
    return person.id;
  }
  const known = crowd.joined.get(stored.id)?.after ?? stored;
  const filled = fillPerson(known, row.given);
  const isSame = JSON.stringify(filled) === JSON.stringify(known);
  crowd.joined.set(stored.id, { before: stored, after: isSame ? known : filled });
  return stored.id;
}

/** A person with what a list says of them beside what was known. */
function fillPerson(person: Person, given: ParsedPerson): Person {
  const { born = given.born, died = given.died, gender = given.gender } = person;
  const texts = new Set(person.spellings.map((spelling) => spelling.text));
  const spellings = [given.name, ...(given.aliases ?? [])].filter((text) => !texts.has(text));
  return {
    ...person,
    spellings: [...person.spellings, ...[...new Set(spellings)].map(composeSpelling)],
    ...(born === undefined ? {} : { born }),
    ...(died === undefined ? {} : { died }),
    citizenship: unite(person.citizenship, given.citizenship),
    ethnicity: unite(person.ethnicity, given.ethnicity),
    ...(gender === undefined ? {} : { gender }),
    roles: unite(person.roles, given.roles),
    notes: addNotes(person.notes, [
      given.note,
      writeOther('id', given.foreignId),
      writeOther('born', given.born, born),
      writeOther('died', given.died, died),
      writeOther('gender', given.gender, gender),
    ]),
    tags: unite(person.tags, given.tags),
  };
}

/** A line for what a list says and the record does not; a claim is kept even where another contradicts it. */
function writeOther(field: string, given: string | undefined, kept?: string): string {
  return given === undefined || given === kept ? '' : `${field}: ${given}`;
}

function unite(known: readonly string[], given: readonly string[] = []): string[] {
  return [...new Set([...known, ...given])];
}

/** Notes with lines that were not in them; what no longer fits is not begun. */
function addNotes(notes: string, given: readonly (string | undefined)[]): string {
  return given.reduce<string>((all, note) => {
    if (note === undefined || note === '' || all.includes(note)) return all;
    const longer = all === '' ? note : `${all}\n${note}`;
    return longer.length > longestProse ? all : longer;
  }, notes);
}

/** The case with everybody of the rows who is not in it yet; a row's own role counts first. */
function joinCase(
  opened: Case,
  rows: readonly PreviewRow[],
  people: readonly (PersonId | undefined)[],
  role: Role,
): Case {
  const members = new Map(opened.members.map((member) => [member.person, member]));
  for (const [i, person] of people.entries()) {
    if (person === undefined || members.has(person)) continue;
    members.set(person, { person, role: rows[i]?.given.roles?.[0] ?? role });
  }
  return { ...opened, members: [...members.values()] };
}
