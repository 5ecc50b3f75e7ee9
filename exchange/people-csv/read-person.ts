// One row of a table as a person; what has no place of its own goes into the notes, with its heading.
import { type EdtfDate, edtfDate } from '../../records/date.ts';
import { flattenSpace, hasWord, type NotUnderstood, type ParsedPerson, parsedPerson } from '../parsed-people.ts';
import { readDate } from '../read-date.ts';
import type { Column } from './columns.ts';
import type { Row } from './rows.ts';

const severalNames = /[;|\n]/u;
const severalWords = /[;,|\n]/u;

/** The person in a row, or undefined with the reason; a date that is none is kept in the notes and named. */
export function readPerson(
  row: Row,
  columns: readonly (Column | undefined)[],
  headings: readonly string[],
): { person: ParsedPerson | undefined; notUnderstood: NotUnderstood[] } {
  const cell = (column: Column) => row.cells[columns.indexOf(column)] ?? '';
  const text = (column: Column) => flattenSpace(cell(column));
  const list = (column: Column, separator: RegExp) => cell(column).split(separator).map(flattenSpace).filter(hasWord);
  const parts = [text('given'), text('patronymic'), text('family')].filter((part) => part !== '').join(' ');
  const [name = '', ...others] = [text('name'), parts].filter(hasWord);
  const born = readEvent(text('born'));
  const died = readEvent(text('died'));
  const isOdd = (column: Column | undefined) =>
    column === undefined || (column === 'born' && born === undefined) || (column === 'died' && died === undefined);
  const notes = row.cells.flatMap((value, i) =>
    isOdd(columns[i]) && value.trim() !== '' ? [`${flattenSpace(headings[i] ?? '')}: ${value.trim()}`] : [],
  );
  const person = {
    name,
    aliases: [...others, ...list('aliases', severalNames)],
    born,
    died,
    citizenship: list('citizenship', severalWords),
    ethnicity: list('ethnicity', severalWords),
    gender: hasWord(text('gender')) ? text('gender') : undefined,
    roles: list('role', severalWords),
    note: [cell('notes').trim(), ...notes].filter((note) => note !== '').join('\n'),
    tags: list('tags', severalWords),
    foreignId: text('id') === '' ? undefined : text('id'),
  };
  const why = name === '' ? 'no-name' : parsedPerson.safeParse(person).success ? undefined : 'too-long';
  if (why !== undefined) {
    return { person: undefined, notUnderstood: [{ text: row.cells.join(', '), why, line: row.line }] };
  }
  const events = [
    [born, text('born')],
    [died, text('died')],
  ] as const;
  const notUnderstood = events.flatMap(([date, written]) =>
    date === undefined && written !== '' ? [{ text: written, why: 'date', line: row.line } as const] : [],
  );
  return { person, notUnderstood };
}

/** A date in figures, or EDTF as written. */
function readEvent(text: string): EdtfDate | undefined {
  return text === '' ? undefined : (readDate(text) ?? edtfDate.safeParse(text).data);
}
