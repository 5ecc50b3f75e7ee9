// Cuts a text into words and numbers, each with its place, however the page has broken them.
import { apostrophe, capital, digit, gap, han, kindOfUnit, letter, silent, surrogate, uncased } from './letters.ts';

/** Words of a text side by side; `start` and `end` are UTF-16 units, `end` exclusive. */
export interface Tokens {
  readonly count: number;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** One of the shapes below, for each word. */
  readonly shapes: readonly number[];
}

export const lowerWord = 0;
/** Has a capital, as a rule its first letter. */
export const capitalWord = 1;
/** Two capitals at least and nothing small. */
export const shoutedWord = 2;
export const number = 3;
/** One Han character. */
export const hanSign = 4;
/** In a script without capitals. */
export const uncasedWord = 5;

const beyond = /^[\p{L}\p{N}\p{M}]$/u;

/**
 * Finds the words of a text in order.
 *
 * Letters and digits never share a word (`EUR57` is two). Apostrophes hold a word together between letters; accents,
 * soft hyphens and joiners belong to the word they stand in. Everything else is a gap. Lone surrogates are gaps.
 */
export function splitTokens(text: string): Tokens {
  const starts: number[] = [];
  const ends: number[] = [];
  const shapes: number[] = [];
  const length = text.length;
  let at = 0;
  while (at < length) {
    const kind = kindOfUnit(text.charCodeAt(at));
    if (kind === han) {
      starts.push(at);
      ends.push(++at);
      shapes.push(hanSign);
    } else if (kind === digit) {
      const start = at;
      while (at < length && kindOfUnit(text.charCodeAt(at)) === digit) at++;
      starts.push(start);
      ends.push(at);
      shapes.push(number);
    } else if (kind === gap || kind === silent || kind === apostrophe || (kind === surrogate && !isWide(text, at))) {
      at += 1;
    } else {
      const start = at;
      let end = at;
      let capitals = 0;
      let smalls = 0;
      let plain = 0;
      while (at < length) {
        const next = kindOfUnit(text.charCodeAt(at));
        if (next === capital) capitals++;
        else if (next === letter) smalls++;
        else if (next === uncased) plain++;
        else if (next === surrogate && isWide(text, at)) {
          smalls++;
          at++;
        } else if (next !== silent && next !== apostrophe) break;
        at++;
        if (next !== silent && next !== apostrophe) end = at;
      }
      // Accents after the last letter are its own; apostrophes and joiners there are punctuation.
      while (end < at && /\p{M}/u.test(text.charAt(end))) end++;
      starts.push(start);
      ends.push(end);
      if (plain > 0) shapes.push(uncasedWord);
      else if (capitals === 0) shapes.push(lowerWord);
      else shapes.push(smalls === 0 && capitals > 1 ? shoutedWord : capitalWord);
    }
  }
  return { count: starts.length, starts, ends, shapes };
}

function isWide(text: string, at: number): boolean {
  const code = text.codePointAt(at) ?? 0;
  return code > 0xffff && beyond.test(String.fromCodePoint(code));
}
