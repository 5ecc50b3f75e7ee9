// The rows of a table with the lines they begin on.
import Papa from 'papaparse';
import type { Problem } from '../problem.ts';
import { findColumn } from './columns.ts';

/** Longest first row that is looked at for its separator, UTF-16 units. */
const longestHeading = 10_000;

export interface Row {
  readonly cells: readonly string[];
  /** Counted from 1; a cell may hold line breaks, so it is not the row's number. */
  readonly line: number;
}

const delimiters = [',', ';', '\t', '|'] as const;

/** The separator that makes the most known headings of the first row; where it has none, the most cells. */
function chooseDelimiter(text: string): string {
  const heading = /[^\r\n]+/u.exec(text.slice(0, longestHeading))?.[0] ?? '';
  const scores = delimiters.map((delimiter) => {
    const cells = heading.split(delimiter);
    const known = cells.filter((cell) => findColumn(cell.replace(/^\s*"|"\s*$/gu, '')) !== undefined).length;
    return known * longestHeading + cells.length;
  });
  return delimiters[scores.indexOf(Math.max(...scores))] ?? ',';
}

/**
 * Cuts a table into rows; empty ones are left out. The separator is found by evidence.
 *
 * @returns A problem when a quotation mark is not closed, or closed in the middle of a cell.
 */
export function readRows(text: string): { rows: Row[]; problem: Problem | undefined } {
  const whole = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  const rows: Row[] = [];
  let problem: Problem | undefined;
  let line = 1;
  let read = 0;
  Papa.parse(whole, {
    delimiter: chooseDelimiter(whole),
    step: ({ data, errors, meta }, parser) => {
      if (errors.some((error) => error.type === 'Quotes')) {
        problem = { code: 'csv-quote', line };
        parser.abort();
        return;
      }
      if (data.some((cell) => cell.trim() !== '')) rows.push({ cells: data, line });
      line += countLines(whole, read, meta.cursor);
      read = meta.cursor;
    },
  });
  return { rows, problem };
}

function countLines(text: string, from: number, to: number): number {
  return text.slice(from, to).match(/\r\n|[\r\n]/gu)?.length ?? 0;
}
