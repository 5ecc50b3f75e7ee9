// Lets a stretch begin and end where a reader would: at words, with the signs that the quote had.
import type { Quoted, Stretch } from './stretch.ts';

/** A word that is longer is no word but a script without gaps. UTF-16 units. */
const longestWord = 24;

const inWord = /[\p{L}\p{N}\p{M}\u00ad]/u;

function isInWord(text: string, at: number): boolean {
  return at > 0 && at < text.length && inWord.test(text.charAt(at - 1)) && inWord.test(text.charAt(at));
}

/** Letters of a word that an edit leaves by chance. */
const byChance = 2;

/** How far a word goes on from a place, `by` 1 or -1; 0 when it is not inside a word, or in none that ends near. */
function measureWord(text: string, at: number, by: 1 | -1): number {
  for (let size = 0; size <= longestWord; size += 1) if (!isInWord(text, at + by * size)) return size;
  return 0;
}

/** Moves a place out of a word: outwards (`by`), or inwards where only a letter or two of it were meant. */
function leaveWord(text: string, at: number, by: 1 | -1): number {
  const [out, back] = [measureWord(text, at, by), measureWord(text, at, by === 1 ? -1 : 1)];
  return back > 0 && back <= byChance && out > byChance ? at - by * back : at + by * out;
}

/** How many signs that are neither letters nor white space follow, at most `most`. */
function countSigns(text: string, at: number, by: 1 | -1, most: number): number {
  let count = 0;
  while (count < most && /[^\p{L}\p{N}\s]/u.test(text.charAt(by === 1 ? at + count : at - count - 1))) count += 1;
  return count;
}

/**
 * Widens a stretch of letters to whole words and to the signs that the quote began and ended with.
 *
 * @param stretch  From its first to its last letter.
 */
export function trimToWords(text: string, { start, end }: Stretch, { exact, prefix, suffix }: Quoted): Stretch {
  const beganInWord = inWord.test(exact.charAt(0)) && inWord.test(prefix.slice(-1));
  const endedInWord = inWord.test(exact.slice(-1)) && inWord.test(suffix.charAt(0));
  const first = beganInWord ? start : leaveWord(text, start, -1);
  const last = endedInWord ? end : leaveWord(text, end, 1);
  const before = /^[^\p{L}\p{N}]*/u.exec(exact)?.[0].length ?? 0;
  const after = /[^\p{L}\p{N}]*$/u.exec(exact)?.[0].length ?? 0;
  let [from, to] = [first - countSigns(text, first, -1, before), last + countSigns(text, last, 1, after)];
  while (from < to && /\s/u.test(text.charAt(from))) from += 1;
  while (to > from && /\s/u.test(text.charAt(to - 1))) to -= 1;
  return { start: from, end: to };
}
