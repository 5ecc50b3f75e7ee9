// What became of a passage, word by word.
import { diffArrays } from 'diff';

/** A part of two texts: in both, only in the older, or only in the newer. */
export interface DifferencePart {
  readonly kind: 'kept' | 'dropped' | 'added';
  readonly text: string;
}

/** Edits that are looked for at most; past them one text stands for the other as a whole. */
const mostEdits = 450;

/** Longer texts are not compared word by word, UTF-16 units. */
const longestCompared = 50_000;

/** Words, what stands between them, and each sign by itself. */
function splitWords(text: string): string[] {
  return text.match(/[\p{L}\p{N}\p{M}’'\u00ad-]+|\s+|./gsu) ?? [];
}

/** What a word is compared by: white space is white space, and signs that only say where a word may be broken are none. */
function readWord(word: string): string {
  return word.trim() === '' ? ' ' : word.replace(/[\u00ad\u200b\u2060]/gu, '');
}

/** Numbers for the words of two texts, the same for the same word: quick to compare thousands of times. */
function numberWords(...texts: readonly (readonly string[])[]): number[][] {
  const numbers = new Map<string, number>();
  return texts.map((words) =>
    words.map((word) => {
      const read = readWord(word);
      const number = numbers.get(read) ?? numbers.size;
      numbers.set(read, number);
      return number;
    }),
  );
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
  const [dropped, added] = [splitWords(older), splitWords(newer)];
  const [before = [], after = []] = numberWords(dropped, added);
  const found = diffArrays(before, after, { maxEditLength: mostEdits });
  if (found === undefined) return whole;
  let [inOlder, inNewer] = [0, 0];
  return found.map((part) => {
    const words = part.removed
      ? dropped.slice(inOlder, inOlder + part.count)
      : added.slice(inNewer, inNewer + part.count);
    if (!part.added) inOlder += part.count;
    if (!part.removed) inNewer += part.count;
    return { kind: part.added ? 'added' : part.removed ? 'dropped' : 'kept', text: words.join('') };
  });
}
