// What became of a passage, word by word.
import { diffArrays } from 'diff';

/** A part of two texts: in both, only in the older, or only in the newer. */
export interface DifferencePart {
  readonly kind: 'kept' | 'dropped' | 'added';
  readonly text: string;
}

/** Edits that are looked for at most; past them one text stands for the other as a whole. */
const mostEdits = 2_000;

/** Longer texts are not compared word by word, UTF-16 units. */
const longestCompared = 50_000;

/** Words, what stands between them, and each sign by itself. */
function splitWords(text: string): string[] {
  return text.match(/[\p{L}\p{N}\p{M}’'\u00ad-]+|\s+|./gsu) ?? [];
}

/** White space is white space, whatever a page's mark-up makes of it. */
function isSameWord(one: string, other: string): boolean {
  return one === other || (one.trim() === '' && other.trim() === '') || strip(one) === strip(other);
}

/** A word without signs that only say where it may be broken. */
function strip(word: string): string {
  return word.replace(/[\u00ad\u200b\u2060]/gu, '');
}

/**
 * Compares two texts word by word.
 *
 * @param older  As it was clipped.
 * @param newer  As it stands now.
 * @returns In reading order; what was dropped comes before what took its place. Both whole when they are too long or too
 *   different to compare.
 */
export function compareWords(older: string, newer: string): DifferencePart[] {
  const whole: DifferencePart[] = [
    { kind: 'dropped', text: older },
    { kind: 'added', text: newer },
  ];
  if (Math.max(older.length, newer.length) > longestCompared) return whole;
  const found = diffArrays(splitWords(older), splitWords(newer), { comparator: isSameWord, maxEditLength: mostEdits });
  if (found === undefined) return whole;
  return found.map(({ added, removed, value }) => ({
    kind: added ? 'added' : removed ? 'dropped' : 'kept',
    text: value.join(''),
  }));
}
