// Where every six letters of a text stand: a few pieces of a quote are enough to know where to look.
import { finish, type InPieces } from './in-pieces.ts';
import { foldInPieces, type Letters } from './letters.ts';

/** Letters that are looked up together: rarer than a word, short enough to survive between two changes. */
export const gramSize = 6;

/** Places of one gram that are looked at; what stands more often says nothing of where. */
const mostPlaces = 40;

/** Letters read between two yields. */
const lettersAtOnce = 10_000;

/** A text that quotes are looked for in. */
export interface TextIndex extends Letters {
  /** Places by bucket, one bucket after the other; `firsts[b]` to `firsts[b + 1]` are those of bucket `b`. */
  readonly spots: Uint32Array;
  readonly firsts: Uint32Array;
  /** How far a hash is shifted to make a bucket of it. */
  readonly shift: number;
}

function hashGram(letters: string, at: number): number {
  let hash = 0x811c9dc5;
  for (let i = at; i < at + gramSize; i += 1) hash = Math.imul(hash ^ letters.charCodeAt(i), 0x01000193);
  return Math.imul(hash ^ (hash >>> 15), 0x9e3779b1) >>> 0;
}

/**
 * Makes a text ready to look for quotes in; yields every few milliseconds.
 *
 * @param text  Any length; about 9 bytes a letter are kept.
 */
export function* indexInPieces(text: string): InPieces<TextIndex> {
  const letters = yield* foldInPieces(text);
  const { folded } = letters;
  const count = Math.max(0, folded.length - gramSize + 1);
  const shift = 32 - Math.max(8, Math.min(20, Math.ceil(Math.log2(count + 1))));
  const firsts = new Uint32Array(2 ** (32 - shift) + 1);
  for (let at = 0; at < count; at += 1) {
    const bucket = (hashGram(folded, at) >>> shift) + 1;
    firsts[bucket] = (firsts[bucket] ?? 0) + 1;
    if (at % lettersAtOnce === 0) yield;
  }
  let sum = 0;
  for (let bucket = 0; bucket < firsts.length; bucket += 1) {
    sum += firsts[bucket] ?? 0;
    firsts[bucket] = sum;
  }
  yield;
  const spots = new Uint32Array(count);
  const next = firsts.slice();
  for (let at = 0; at < count; at += 1) {
    const bucket = hashGram(folded, at) >>> shift;
    const spot = next[bucket] ?? 0;
    spots[spot] = at;
    next[bucket] = spot + 1;
    if (at % lettersAtOnce === 0) yield;
  }
  return { ...letters, spots, firsts, shift };
}

/** As `indexInPieces`, at once: for a short text. */
export function indexText(text: string): TextIndex {
  return finish(indexInPieces(text));
}

/** Where six letters of a pattern stand in the text, ascending; empty when nowhere, or at too many places to tell. */
export function findGram(index: TextIndex, pattern: string, at: number): number[] {
  const { folded, spots, firsts, shift } = index;
  const gram = pattern.slice(at, at + gramSize);
  const bucket = hashGram(pattern, at) >>> shift;
  const found: number[] = [];
  for (let spot = firsts[bucket] ?? 0; spot < (firsts[bucket + 1] ?? 0); spot += 1) {
    const place = spots[spot] ?? 0;
    if (!folded.startsWith(gram, place)) continue;
    if (found.length === mostPlaces) return [];
    found.push(place);
  }
  return found;
}
