// The letters and digits of a text alone, in one script where there are two, with a way back to where each stood.
import { finish, type InPieces } from './in-pieces.ts';
import { pairedLetters, plainLetters } from './tables/plain-letters.ts';

/** A text as it is compared; what is shown is always the text itself. */
export interface Letters {
  readonly source: string;
  /** Letters and digits in lower case: no white space, punctuation, accents or invisible signs. */
  readonly folded: string;
  /** Where each of them stood in the source, UTF-16 units; ascending. */
  readonly places: Int32Array;
}

/** Source units folded between two yields: well under 1 ms once the engine is warm. */
const unitsAtOnce = 5_000;

/** Letters that one letter can become. */
const widest = 2;

const known = new Map<string, string>();

/** What one character becomes; empty when it is no letter or digit. */
function foldOne(sign: string): string {
  const cached = known.get(sign);
  if (cached !== undefined) return cached;
  const lower = sign.toLowerCase();
  const folded =
    plainLetters[lower] ??
    lower
      .normalize('NFKD')
      .replace(/[^\p{L}\p{N}]/gu, '')
      .slice(0, widest);
  if (known.size < 70_000) known.set(sign, plainLetters[folded] ?? folded);
  return plainLetters[folded] ?? folded;
}

/** Whether a second Latin letter only says how the first one sounds. */
function isPaired(first: string, second: string): string | undefined {
  if (second === 'h') return pairedLetters[first];
  return first === 't' && second === 's' ? 'c' : undefined;
}

/**
 * Folds a text in pieces: yields between them, so that whoever drives it can rest.
 *
 * @param source  Any text; the empty text has no letters.
 */
export function* foldInPieces(source: string): InPieces<Letters> {
  const places = new Int32Array(source.length * widest);
  const pieces: string[] = [];
  let piece: string[] = [];
  let count = 0;
  let last = '';
  for (let at = 0; at < source.length; ) {
    const code = source.codePointAt(at) ?? 0;
    const sign = String.fromCodePoint(code);
    const pair = isPaired(last, sign);
    if (pair !== undefined && piece.length > 0) {
      piece[piece.length - 1] = pair;
      last = '';
    } else {
      const folded = foldOne(sign);
      for (const letter of folded) {
        piece.push(letter);
        for (let unit = 0; unit < letter.length; unit += 1) places[count++] = at;
      }
      last = code < 0x7f ? folded : '';
    }
    at += sign.length;
    if (at % unitsAtOnce < sign.length) {
      pieces.push(piece.join(''));
      piece = [];
      yield;
    }
  }
  pieces.push(piece.join(''));
  return { source, folded: pieces.join(''), places: places.slice(0, count) };
}

/** As `foldInPieces`, at once: for a quote or a paragraph. */
export function foldLetters(source: string): Letters {
  return finish(foldInPieces(source));
}

/** Where the letters from `from` to `to` (exclusive) stood in the source; `from` < `to`. */
export function placeLetters({ source, places }: Letters, from: number, to: number): { start: number; end: number } {
  const start = places[from] ?? source.length;
  const last = places[to - 1] ?? source.length;
  return { start, end: last + String.fromCodePoint(source.codePointAt(last) ?? 0).length };
}

/** White space, and what takes no space at all. */
const unseen = /[\s\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]+/gu;

/** Whether two passages read alike: letter by letter, whatever white space a page's mark-up makes. */
export function readsAlike(one: string, other: string): boolean {
  return one === other || one.replace(unseen, '') === other.replace(unseen, '');
}
