// Lines of a page: pieces that stand side by side, in the order in which they are read.
import type { PdfItem } from './item.ts';

/** A stretch of a line's text that stands in one piece. */
export interface LineRun {
  readonly item: number;
  /** Where it begins in the line's text, UTF-16 units. */
  readonly at: number;
  /** Where it begins in the piece's text. */
  readonly from: number;
  readonly size: number;
}

export interface PdfLine {
  /** Without white space at its ends. */
  readonly text: string;
  readonly runs: readonly LineRun[];
  readonly left: number;
  readonly right: number;
  readonly base: number;
  /** Height of most of its letters. */
  readonly size: number;
  readonly turned: number;
  readonly isRtl: boolean;
}

/** Pieces further apart than so many heights of their letters may stand in two columns. */
const widestGap = 1;

/** Pieces apart by more than this, in heights, have a space between them even where none is printed. */
const narrowestSpace = 0.25;

/** How far a raised or lowered letter may stand from its line, in heights. */
const mostRise = 0.5;

const isBlank = (text: string) => text.trim() === '';

function countLetters(items: readonly PdfItem[], isRtl: boolean): number {
  return items.filter((item) => item.isRtl === isRtl).reduce((sum, item) => sum + item.text.trim().length, 0);
}

function isBeside(last: PdfItem, next: PdfItem): boolean {
  const size = Math.max(last.size, next.size);
  if (last.turned !== next.turned || Math.abs(last.base - next.base) > mostRise * size) return false;
  const gap = next.left >= last.left ? next.left - last.right : last.left - next.right;
  if (gap > widestGap * size) return false;
  // Back over itself: what is printed twice, or another line; right to left it is how one goes on.
  return next.left >= last.left - size / 2 || last.isRtl || next.isRtl || isBlank(next.text) || isBlank(last.text);
}

/** Right to left from the right, with what runs the other way in it as it runs. */
function orderItems(items: readonly PdfItem[], isRtl: boolean): PdfItem[] {
  if (!isRtl) return [...items];
  const ordered: PdfItem[] = [];
  let other: PdfItem[] = [];
  const flush = (): void => {
    ordered.push(...other.reverse());
    other = [];
  };
  // Where a space stands that pdf.js adds is not told for a line that runs this way: the gap tells of it.
  for (const item of items.filter(({ text }) => !isBlank(text)).sort((a, b) => b.right - a.right)) {
    if (item.isRtl) {
      flush();
      ordered.push(item);
    } else other.push(item);
  }
  flush();
  return ordered;
}

function findSize(items: readonly PdfItem[]): number {
  const letters = new Map<number, number>();
  for (const { size, text } of items) letters.set(size, (letters.get(size) ?? 0) + text.trim().length);
  return [...letters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}

function writeLine(items: readonly PdfItem[]): PdfLine | undefined {
  const isRtl = countLetters(items, true) > countLetters(items, false);
  const inked = items.filter((item) => !isBlank(item.text));
  const [first] = inked;
  if (first === undefined) return undefined;
  let text = '';
  const runs: LineRun[] = [];
  let last: PdfItem | undefined;
  for (const item of orderItems(items, isRtl)) {
    const gap = last === undefined ? 0 : Math.max(item.left - last.right, last.left - item.right);
    const isApart = last !== undefined && gap > narrowestSpace * Math.max(item.size, last.size);
    if (isApart && text !== '' && !/\s$/u.test(text) && !/^\s/u.test(item.text)) text += ' ';
    last = item;
    const from = text === '' || text.endsWith(' ') ? item.text.length - item.text.trimStart().length : 0;
    if (from === item.text.length) continue;
    runs.push({ item: item.index, at: text.length, from, size: item.text.length - from });
    text += item.text.slice(from);
  }
  const trimmed = text.trimEnd();
  return {
    text: trimmed,
    runs: runs.flatMap((run) => {
      const size = Math.min(run.size, trimmed.length - run.at);
      return size > 0 ? [{ ...run, size }] : [];
    }),
    left: Math.min(...inked.map((item) => item.left)),
    right: Math.max(...inked.map((item) => item.right)),
    base: first.base,
    size: findSize(inked),
    turned: first.turned,
    isRtl,
  };
}

/**
 * Puts the pieces of a page together to lines.
 *
 * @param items  In the order of the file.
 * @returns In the order of the file; what stands further apart is several lines, side by side.
 */
export function groupLines(items: readonly PdfItem[]): PdfLine[] {
  const groups: PdfItem[][] = [];
  let last: PdfItem | undefined;
  for (const item of items) {
    if (item.text === '') continue;
    const isWide = isBlank(item.text) && item.right - item.left > widestGap * item.size;
    if (isWide) {
      last = undefined;
      continue;
    }
    const group = groups.at(-1);
    if (last !== undefined && group !== undefined && isBeside(last, item)) group.push(item);
    else groups.push([item]);
    last = item;
  }
  return groups.flatMap((group) => writeLine(group) ?? []);
}

/** Two lines as one, a space between them. */
export function joinLines(one: PdfLine, other: PdfLine): PdfLine {
  const shift = one.text.length + 1;
  return {
    ...one,
    text: `${one.text} ${other.text}`,
    runs: [...one.runs, ...other.runs.map((run) => ({ ...run, at: run.at + shift }))],
    left: Math.min(one.left, other.left),
    right: Math.max(one.right, other.right),
  };
}
