// People from a list, a table or another tool's file: what will be added is shown first, then it is one commit.
import type { ParsedPeople, ParsedPerson } from '../exchange/parsed-people.ts';
import { buildIndex, type Index } from '../matching/build-index.ts';
import { find } from '../matching/find.ts';
import { foldLetters } from '../matching/fold.ts';
import type { Band, Reason } from '../matching/mention.ts';
import { readSpan } from '../records/date.ts';
import type { PersonId } from '../records/id.ts';
import type { Person } from '../records/person.ts';
import { nameRecords } from './name-records.ts';

/** Somebody already stored who may be meant. */
export interface Likeness {
  readonly person: Person;
  readonly band: Band;
  readonly reasons: readonly Reason[];
}

/** What is to be done with one row. */
export type RowChoice =
  | { readonly do: 'add' }
  | { readonly do: 'leave' }
  /** They are this stored person, who gains what is new. */
  | { readonly do: 'join'; readonly person: PersonId };

export interface PreviewRow {
  readonly given: ParsedPerson;
  /** Stored people who may be meant, surest first; empty when the row is new. */
  readonly alike: readonly Likeness[];
  /** The earlier row with the same name. */
  readonly twin?: number;
  /** What is proposed; the reader has the last word. */
  readonly proposal: RowChoice;
}

/** Rows in the order of the text. */
export interface PeoplePreview extends Omit<ParsedPeople, 'people'> {
  readonly rows: readonly PreviewRow[];
}

const bands: readonly Band[] = ['certain', 'likely', 'possible'];

/**
 * Shows what adding people would do; changes nothing.
 *
 * Proposed: a new name is added; the name of exactly one stored person joins them; a name that is only alike is added;
 * the same name twice in the list is left out, unless the list gives the two different ids. Who was born on different
 * days is somebody else.
 *
 * @param stored  Everybody who is stored.
 * @param index   Of their names, where the caller has it; building it takes seconds for 100,000 people.
 */
export function previewPeople(
  { people, ...rest }: ParsedPeople,
  stored: readonly Person[],
  index: Index = buildIndex(nameRecords(stored)),
): PeoplePreview {
  const byId = new Map<string, Person>(stored.map((person) => [person.id, person]));
  const bySpelling = groupBySpelling(stored);
  const firstRows = new Map<string, number>();
  const rows = people.map((given, row): PreviewRow => {
    const name = foldName(given.name);
    const first = firstRows.get(name);
    if (first === undefined) firstRows.set(name, row);
    const twin = first !== undefined && canBeBorn(people[first]?.born, given.born) ? first : undefined;
    const alike = findAlike(given, bySpelling.get(name) ?? [], byId, index);
    const [only, ...others] = alike.filter((one) => one.band === 'certain');
    const same = others.length === 0 ? only : undefined;
    return {
      given,
      alike,
      ...(twin === undefined ? {} : { twin }),
      proposal:
        twin !== undefined && given.foreignId === undefined
          ? { do: 'leave' }
          : same === undefined
            ? { do: 'add' }
            : { do: 'join', person: same.person.id },
    };
  });
  return { ...rest, rows };
}

/** Stored people of exactly this name, and those whom the matcher finds in it, surest first. */
function findAlike(
  { name, born }: ParsedPerson,
  same: readonly Person[],
  byId: ReadonlyMap<string, Person>,
  index: Index,
): Likeness[] {
  const found = new Map<string, Likeness>(
    same.map((person) => [person.id, { person, band: 'certain', reasons: [{ code: 'same-spelling' }] }]),
  );
  for (const { start, end, who, band, reasons } of find(name, index)) {
    // A name inside a longer one may be somebody else's: a son's patronymic holds his father's name.
    const isWhole = start === 0 && end === name.length;
    for (const { kind, id } of who) {
      const person = byId.get(id);
      if (kind !== 'person' || person === undefined || found.has(id)) continue;
      found.set(id, { person, band: isWhole || band === 'possible' ? band : 'likely', reasons });
    }
  }
  return [...found.values()]
    .map((one) => (canBeBorn(one.person.born, born) ? one : { ...one, band: 'possible' as const }))
    .sort((a, b) => bands.indexOf(a.band) - bands.indexOf(b.band));
}

/** Whether two dates of birth can be one; an unknown one can be any. */
function canBeBorn(one: string | undefined, other: string | undefined): boolean {
  const [a, b] = [readSpan(one ?? ''), readSpan(other ?? '')];
  return a === undefined || b === undefined || (a.first <= b.last && b.first <= a.last);
}

function groupBySpelling(stored: readonly Person[]): Map<string, Person[]> {
  const groups = new Map<string, Person[]>();
  for (const person of stored) {
    for (const name of new Set(person.spellings.map((spelling) => foldName(spelling.text)))) {
      const group = groups.get(name);
      if (group === undefined) groups.set(name, [person]);
      else group.push(person);
    }
  }
  return groups;
}

/** A name as it is compared: folded words in their order. */
function foldName(name: string): string {
  return foldLetters(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .join(' ');
}
