// People from a table: a CSV file or cells copied from a spreadsheet.
import { longestTable, mostPeople, type NotUnderstood, type ParsedPeople, type ParsedPerson } from './parsed-people.ts';
import { type Column, readHeading } from './people-csv/columns.ts';
import { readPerson } from './people-csv/read-person.ts';
import { type Row, readRows } from './people-csv/rows.ts';
import { failReading, type Problem, type Reading } from './problem.ts';

/**
 * Reads a table of people separated by commas, semicolons, tabs or bars.
 *
 * The first row says what the columns are, in English or Russian; without it a single column is names. A column without
 * a meaning here goes into the notes, with its heading. Cells are kept as written; HTML in them is text.
 *
 * @param text  At most `longestTable` UTF-16 units with `mostPeople` rows; see `decodeText` for bytes.
 */
export function parsePeopleCsv(text: string): Reading<ParsedPeople> {
  if (text.length > longestTable) return failReading({ code: 'too-long', length: text.length, limit: longestTable });
  const { rows, problem } = readRows(text);
  if (problem !== undefined) return failReading(problem);
  const [first] = rows;
  if (first === undefined) return failReading({ code: 'nobody' });
  if (rows.length - 1 > mostPeople) return failReading({ code: 'too-many', limit: mostPeople });
  const heading = readHeading(first.cells);
  const fault = checkHeading(heading, first) ?? findUneven(rows, countCells(first));
  if (fault !== undefined) return failReading(fault);

  const people: ParsedPerson[] = [];
  const notUnderstood: NotUnderstood[] = (heading ?? []).flatMap((column, i) => {
    const text = first.cells[i]?.trim() ?? '';
    return column === undefined && text !== '' ? [{ text, why: 'column', line: first.line } as const] : [];
  });
  for (const row of heading === undefined ? rows : rows.slice(1)) {
    const read = readPerson(row, heading ?? ['name'], first.cells);
    if (read.person !== undefined) people.push(read.person);
    notUnderstood.push(...read.notUnderstood);
  }
  if (people.length === 0) return failReading({ code: 'nobody' });
  return { ok: true, value: { people, notUnderstood } };
}

function checkHeading(heading: readonly (Column | undefined)[] | undefined, { cells, line }: Row): Problem | undefined {
  const hasNames = heading?.some((column) => column === 'name' || column === 'given' || column === 'family');
  if (heading === undefined ? cells.length > 1 : !hasNames) return { code: 'csv-no-name', line };
  const twice = heading?.findIndex((column, i) => column !== undefined && heading.indexOf(column) !== i) ?? -1;
  return twice === -1 ? undefined : { code: 'csv-same-column', line, column: cells[twice]?.trim() ?? '' };
}

/** The first row with more filled cells than there are columns, or fewer cells. */
function findUneven(rows: readonly Row[], expected: number): Problem | undefined {
  for (const row of rows) {
    const filled = countCells(row);
    const count = filled > expected ? filled : Math.min(row.cells.length, expected);
    if (count !== expected) return { code: 'csv-columns', line: row.line, count, expected };
  }
  return undefined;
}

/** Cells up to the last that is not empty: spreadsheets leave separators behind at the end of rows. */
function countCells({ cells }: Row): number {
  return cells.findLastIndex((cell) => cell.trim() !== '') + 1;
}
