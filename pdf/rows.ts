// What stands side by side: columns of prose are read one after the other, cells of a table row by row.
import { joinLines, type PdfLine } from './line.ts';

/** A line in its place in the order of reading. */
export interface OrderedLine extends PdfLine {
  /** It stands beside others as a cell does, and is no part of a paragraph. */
  readonly isCell: boolean;
}

/** Lines side by side; one where nothing stands beside it. From left to right, or right to left where it is read so. */
type Row = readonly PdfLine[];

/** Columns run over at least so many lines. */
const fewestRows = 4;

/** A line of prose fills at least this share of its column; half of the lines of a column do. */
const filled = 0.6;

/** Letters that a line of prose has at least, by the middle one. */
const proseLetters = 16;

/** What is nearer than so many heights of its letters is one line with a wide space in it. */
const widestSpace = 3;

function isOneRow(a: PdfLine, b: PdfLine): boolean {
  return a.turned === b.turned && Math.abs(a.base - b.base) <= 0.5 * Math.max(a.size, b.size);
}

function groupRows(lines: readonly PdfLine[]): Row[] {
  const rows: PdfLine[][] = [];
  for (const line of lines) {
    const row = rows.at(-1);
    const [first] = row ?? [];
    const last = row?.at(-1);
    const isApart = last === undefined || line.left >= last.right || line.right <= last.left;
    if (row !== undefined && first !== undefined && isApart && isOneRow(first, line)) row.push(line);
    else rows.push([line]);
  }
  return rows.map((row) => {
    const rtl = row.reduce((sum, { isRtl, text }) => sum + (isRtl ? text.length : -text.length), 0) > 0;
    return row.sort((a, b) => (rtl ? b.left - a.left : a.left - b.left));
  });
}

interface Strip {
  readonly from: number;
  readonly to: number;
}

/** The empty strip between the first two of a row. */
function findStrip([one, other]: Row): Strip | undefined {
  if (one === undefined || other === undefined) return undefined;
  return one.left < other.left ? { from: one.right, to: other.left } : { from: other.right, to: one.left };
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
}

function isProse(lines: readonly PdfLine[]): boolean {
  const extent = Math.max(...lines.map((line) => line.right)) - Math.min(...lines.map((line) => line.left));
  const widths = lines.map((line) => line.right - line.left);
  return median(widths) >= filled * extent && median(lines.map((line) => line.text.length)) >= proseLetters;
}

/** The sides of a strip, in the order in which they are read. */
function splitAt(rows: readonly Row[], { from, to }: Strip): [PdfLine[], PdfLine[]] {
  const lines = rows.flat();
  const middle = (from + to) / 2;
  const left = lines.filter((line) => line.right <= middle);
  const right = lines.filter((line) => line.right > middle);
  return lines[0]?.isRtl === true ? [right, left] : [left, right];
}

/**
 * How many rows from an index on stand in two columns, and the strip between these.
 *
 * Rows of one line that keep to a side of the strip belong to them.
 */
function findColumns(rows: readonly Row[], start: number): { readonly end: number; readonly strip: Strip } | undefined {
  let strip: Strip | undefined;
  let doubles = 0;
  let end = start;
  let lastDouble = start;
  for (; end < rows.length; end += 1) {
    const row = rows[end] ?? [];
    const [first] = row;
    if (first === undefined) break;
    const own = findStrip(row);
    if (own === undefined) {
      if (strip === undefined || !(first.right <= strip.to || first.left >= strip.from)) break;
      continue;
    }
    const common: Strip = {
      from: Math.max(strip?.from ?? own.from, own.from),
      to: Math.min(strip?.to ?? own.to, own.to),
    };
    if (common.to - common.from < first.size / 2) break;
    strip = common;
    doubles += 1;
    lastDouble = end + 1;
  }
  if (strip === undefined || doubles < fewestRows) return undefined;
  const found = rows.slice(start, lastDouble);
  return splitAt(found, strip).every(isProse) ? { end: lastDouble, strip } : undefined;
}

/** The lines of a row: one where they are near each other, else cells. */
function readRow(row: Row): OrderedLine[] {
  const lines: PdfLine[] = [];
  for (const line of row) {
    const last = lines.at(-1);
    const gap = last === undefined ? 0 : Math.max(line.left - last.right, last.left - line.right);
    if (last !== undefined && gap <= widestSpace * Math.max(line.size, last.size))
      lines[lines.length - 1] = joinLines(last, line);
    else lines.push(line);
  }
  return lines.map((line) => ({ ...line, isCell: lines.length > 1 }));
}

/**
 * Puts the lines of a page into the order in which they are read.
 *
 * The order of the file is kept, which most files write as it is read, but where it runs to and fro over a strip that
 * stays empty for several lines.
 */
export function orderLines(lines: readonly PdfLine[]): OrderedLine[] {
  const rows = groupRows(lines);
  const ordered: OrderedLine[] = [];
  for (let at = 0; at < rows.length; ) {
    const row = rows[at] ?? [];
    const columns = row.length > 1 ? findColumns(rows, at) : undefined;
    if (columns === undefined) {
      ordered.push(...readRow(row));
      at += 1;
      continue;
    }
    for (const side of splitAt(rows.slice(at, columns.end), columns.strip)) ordered.push(...orderLines(side));
    at = columns.end;
  }
  return ordered;
}
