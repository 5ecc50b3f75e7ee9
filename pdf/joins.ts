// Whether a line goes on where the one before it ended: over the end of a line, of a column, of a page.
import type { OrderedLine } from './rows.ts';

/** How two lines belong together. */
export type Join = 'line' | 'far' | undefined;

/** Where lines of text begin and end on their page, whichever way they run: `end` is greater than `start`. */
interface Reach {
  readonly start: number;
  readonly end: number;
}

/** How much two sizes of letters in one paragraph may differ. */
const sizeShare = 0.12;

/** How much wider than usual two lines of a paragraph may stand apart. */
const pitchShare = 1.25;

/** Lines that stand further apart than so many heights of their letters have nothing to do with each other. */
const mostPitch = 3;

/** Height from line to line where a page does not show it, in heights of its letters. */
const usualPitch = 1.25;

/** A first line begins at least so many heights of its letters further in. */
const indent = 0.8;

/** Share of a line that text set ragged leaves free at its end, whatever the next word. */
const mostRoom = 0.3;

/** Lines before and after one that show how wide its column is. */
const neighbours = 8;

const sentenceEnd = /[.!?…:;؟۔।。！？][\p{Pe}\p{Pf}"'*†\d]*$/u;
const goesOn = /^[\p{Ps}\p{Pi}"']*\p{Ll}/u;
const listed = /^(?:[•‣▪–—*·-]|\(?[\p{L}\d]{1,4}[.)])\s/u;

function reachOf({ left, right, isRtl }: OrderedLine): Reach {
  return isRtl ? { start: -right, end: -left } : { start: left, end: right };
}

function isAlike(a: OrderedLine, b: OrderedLine): boolean {
  const most = Math.max(a.size, b.size);
  return a.turned === b.turned && Math.abs(a.size - b.size) <= sizeShare * most;
}

function isUnder(above: OrderedLine, below: OrderedLine): boolean {
  return below.base > above.base && below.left < above.right && below.right > above.left;
}

/** The value that a share of the values do not reach. */
function findShare(values: readonly number[], share: number): number | undefined {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length * share)];
}

/** What the lines of a page show of how it is set. */
export interface PageSetting {
  /** Height from line to line, in heights of the letters. */
  readonly pitch: number;
  /** Where the column of a line ends, whichever way it runs. */
  readonly findEdge: (index: number) => number;
}

/** @param lines  Of one page, in the order of reading. */
export function readSetting(lines: readonly OrderedLine[]): PageSetting {
  const pitches = lines.flatMap((line, index) => {
    const next = lines[index + 1];
    if (next === undefined || !isAlike(line, next) || !isUnder(line, next) || line.size === 0) return [];
    const pitch = (next.base - line.base) / line.size;
    return pitch > 0.8 && pitch < mostPitch ? [pitch] : [];
  });
  return {
    // Where most paragraphs have one line, what stands between paragraphs is most of it.
    pitch: findShare(pitches, 0.15) ?? usualPitch,
    findEdge: (index) => {
      const line = lines[index];
      if (line === undefined) return 0;
      const { start, end } = reachOf(line);
      const ends = lines
        .slice(Math.max(0, index - neighbours), index + neighbours + 1)
        .filter((other) => isAlike(line, other) && Math.abs(reachOf(other).start - start) < 3 * line.size)
        .map((other) => reachOf(other).end);
      return Math.max(end, findShare(ends, 0.75) ?? end);
    },
  };
}

/**
 * Whether the break after a line was meant: the next word would have had room there, and the sentence ends, or one short
 * line follows another as in a list or an address.
 */
function isMeant(before: OrderedLine, next: OrderedLine, edge: number, isFirst: boolean): boolean {
  const { start, end } = reachOf(before);
  const word = /^\S+/u.exec(next.text)?.[0].length ?? 0;
  const width = next.text.length === 0 ? 0 : ((next.right - next.left) * word) / next.text.length;
  const room = edge - end;
  if (room <= width + 0.4 * before.size) return false;
  if (sentenceEnd.test(before.text)) return true;
  const isNextShort = next.right - next.left < (1 - mostRoom) * (edge - start);
  // What was broken once by hand and once by width has short lines between long ones; a paragraph does not begin so.
  return room > mostRoom * (edge - start) && (isNextShort || isFirst);
}

function joinsFar(before: OrderedLine, next: OrderedLine, edge: number): boolean {
  if (goesOn.test(next.text)) return true;
  return !sentenceEnd.test(before.text) && !isMeant(before, next, edge, false) && !listed.test(next.text);
}

/**
 * Decides whether a line belongs to the paragraph before it.
 *
 * @param first   The line that the paragraph begins with.
 * @param before  The line that it has last.
 * @param edge    Where the column of that line ends.
 * @param pitch   Of their page; undefined when the line stands on the next page.
 */
export function joinTo(
  first: OrderedLine,
  before: OrderedLine,
  next: OrderedLine,
  edge: number,
  pitch: number | undefined,
): Join {
  if (before.isCell || next.isCell || !isAlike(before, next)) return undefined;
  if (pitch === undefined || !isUnder(before, next)) {
    // Further down in another place is no column that goes on.
    if (pitch !== undefined && next.base > before.base) return undefined;
    return joinsFar(before, next, edge) ? 'far' : undefined;
  }
  const size = Math.max(before.size, next.size);
  const gap = next.base - before.base;
  const isOpen = !sentenceEnd.test(before.text);
  const isBroken = listed.test(next.text) || isMeant(before, next, edge, before === first);
  // Some files set every line apart as a paragraph: what stops in the middle of a sentence goes on.
  if (gap > pitch * pitchShare * size) return isOpen && !isBroken && gap < mostPitch * size ? 'line' : undefined;
  if (isOpen && goesOn.test(next.text)) return 'line';
  if (isBroken) return undefined;
  const deeper = reachOf(next).start - reachOf(before).start > indent * next.size;
  const hangs = before === first && (isOpen || listed.test(first.text));
  return deeper && !hangs ? undefined : 'line';
}
