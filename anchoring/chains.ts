// Pieces of a pattern that stand in a text in the same order: the outline of a passage that was edited.
import { findGram, gramSize, type TextIndex } from './grams.ts';
import type { InPieces } from './in-pieces.ts';

/** Letters that are the same in both. */
export interface Piece {
  /** Where they begin in the pattern and in the text, letters. */
  readonly at: number;
  readonly to: number;
  readonly size: number;
}

export interface Chain {
  /** In order, without overlaps in either. */
  readonly pieces: readonly Piece[];
  /** Letters in the pieces. */
  readonly shared: number;
}

/** Grams of a pattern that are looked up; a longer pattern is sampled. */
const mostGrams = 3_000;

/** Letters that may have been put in between two pieces: a paragraph and an advertisement. */
const longestInsertion = 4_000;

/** Pieces before one that are tried as the one it follows. */
const mostTried = 80;

/** Pieces looked for, and pieces joined, between two yields. */
const piecesAtOnce = 500;

/** What a jump costs, in letters: half a word, and for one over more than a line as much as a few words and more. */
const jumpCost = 3;
const wideJump = { letters: 60, cost: 20, costOfLetter: 0.05 };

/** All pieces that a pattern and a text share, as long as each can be. */
function* findPieces(index: TextIndex, pattern: string): InPieces<Piece[]> {
  const { folded } = index;
  const stride = Math.ceil(pattern.length / mostGrams);
  /** For each difference of places, where in the pattern its last piece ended. */
  const ends = new Map<number, number>();
  const pieces: Piece[] = [];
  let rested = 0;
  for (let at = 0; at + gramSize <= pattern.length; at += stride) {
    if (pieces.length - rested > piecesAtOnce) {
      rested = pieces.length;
      yield;
    }
    for (const to of findGram(index, pattern, at)) {
      const shift = to - at;
      if ((ends.get(shift) ?? -1) >= at + gramSize) continue;
      let [from, until] = [at, at + gramSize];
      while (from > 0 && from + shift > 0 && pattern[from - 1] === folded[from + shift - 1]) from -= 1;
      while (until < pattern.length && until + shift < folded.length && pattern[until] === folded[until + shift])
        until += 1;
      ends.set(shift, until);
      pieces.push({ at: from, to: from + shift, size: until - from });
    }
  }
  return pieces.sort((a, b) => a.to - b.to || a.at - b.at);
}

/** What it costs that `next` follows `last`; undefined when it cannot. */
function costOf(last: Piece, next: Piece): number | undefined {
  const inPattern = next.at - (last.at + last.size);
  const inText = next.to - (last.to + last.size);
  const overlap = Math.max(0, -inPattern, -inText);
  if (overlap >= Math.min(next.size, last.size) || inText - Math.max(0, inPattern) > longestInsertion) return undefined;
  const shift = Math.abs(inText - inPattern);
  if (shift === 0) return overlap + 1;
  return (
    overlap +
    jumpCost +
    Math.log2(shift) +
    (shift > wideJump.letters ? wideJump.cost + shift * wideJump.costOfLetter : 0)
  );
}

/** Cuts from each piece what the one before it holds already. */
function trim(pieces: readonly Piece[]): Piece[] {
  const trimmed: Piece[] = [];
  for (const piece of pieces) {
    const last = trimmed.at(-1);
    const over = last === undefined ? 0 : Math.max(0, last.at + last.size - piece.at, last.to + last.size - piece.to);
    trimmed.push({ at: piece.at + over, to: piece.to + over, size: piece.size - over });
  }
  return trimmed;
}

/**
 * Finds the places of a text that are most like a pattern; yields every few milliseconds.
 *
 * @param pattern  Folded letters.
 * @param most  How many chains at most; none shares a piece with another.
 * @returns Best first; empty when no six letters of the pattern stand there, or only such as stand everywhere.
 */
export function* findChains(index: TextIndex, pattern: string, most: number): InPieces<Chain[]> {
  const pieces = yield* findPieces(index, pattern);
  const scores: number[] = [];
  const before: number[] = [];
  for (const [i, piece] of pieces.entries()) {
    scores[i] = piece.size;
    before[i] = -1;
    if (i % piecesAtOnce === piecesAtOnce - 1) yield;
    for (let j = i - 1; j >= Math.max(0, i - mostTried); j -= 1) {
      const last = pieces[j];
      const cost = last && costOf(last, piece);
      const score = cost === undefined ? 0 : (scores[j] ?? 0) + piece.size - cost;
      if (score > (scores[i] ?? 0)) {
        scores[i] = score;
        before[i] = j;
      }
    }
  }
  const order = [...pieces.keys()].sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0));
  const used = new Set<number>();
  const chains: Chain[] = [];
  for (const end of order) {
    if (chains.length === most) break;
    const chain: Piece[] = [];
    for (let i = end; i >= 0 && !used.has(i); i = before[i] ?? -1) {
      used.add(i);
      const piece = pieces[i];
      if (piece !== undefined) chain.unshift(piece);
    }
    if (chain.length === 0) continue;
    const trimmed = trim(chain);
    chains.push({ pieces: trimmed, shared: trimmed.reduce((sum, { size }) => sum + size, 0) });
  }
  return chains;
}
