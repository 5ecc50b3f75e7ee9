// Judges the places where a passage may stand, and takes the best or none.
import { compareQuote, longestCompared } from './alike.ts';
import { type Candidate, listEdited, listExact, listLines, type Span } from './candidates.ts';
import { type Chain, findChains } from './chains.ts';
import type { TextIndex } from './grams.ts';
import type { InPieces } from './in-pieces.ts';
import type { Pattern } from './pattern.ts';
import { contextLetters, createSides, type Sides } from './surroundings.ts';

/** A place and how it was judged. */
export interface Judged extends Span {
  /** How much of the quote it says, from 0 to 1. */
  readonly said: number;
  /** How much of what stood around is there, from 0 to 1; undefined where nothing was kept. */
  readonly around: number | undefined;
  readonly score: number;
}

/** Share of a quote in its pieces from which on the rest is not worth a look. */
const nearlyAll = 0.97;

/** Letters beside a place that are looked at with it to tell what it is. */
const edgeLetters = 12;

/** A longer line is no line but a whole text. Letters. */
const longestLine = 600;

/** Letters of a quote that count at most: what is longer is known well enough. */
const mostWeighed = 120;

/**
 * What a place must show to be taken, one of these; measured in `bench/anchors.ts`.
 *
 * - Right between what stood on both sides of it, some of the quote: the rest was changed.
 * - Right beside what stood on one side, most of it: lists say nearly the same of one person after another.
 * - Its very beginning, and what stood on one side.
 * - With some of what stood around, the very letters.
 * - By itself nearly all of it, or of the line that it stood in, and enough to be no phrase that stands anywhere.
 * - A long part of it, or a whole paragraph of several, letter by letter.
 * - Inside one line, between its very surroundings, anything: that is what became of it.
 */
const needed = {
  both: { side: 0.6, said: 0.35 },
  one: { side: 0.8, said: 0.8, letters: 16 },
  opened: { side: 0.8, said: 0.5, letters: 20 },
  exact: { sum: 0.55, least: 0.12, side: 0.6, other: 0.25 },
  alone: { said: 0.92, letters: 24 },
  part: { letters: 60, said: 0.6 },
  inLine: { side: 0.85 },
};

/** How much of what an entry begins with must be there, and letters that may have been put in before it. */
const sameOpening = 0.6;
const openingReach = 24;

/** The very letters of a quote so long are about the same, whatever their line begins with. */
const tellingLetters = 24;

/** How much longer than a quote a place may be that has little to show but its words. */
const compact = 1.15;

/** What it is worth, in letters, when what stood beside the quote stands right beside the place. */
const adjacent = { letters: 6, worth: 20 };

/** How much longer than a quote the place of it can be: by a change of words, or a paragraph put in. */
const longest = { times: 1.5, letters: 400 };

/** The longest run of letters that two texts share. */
function measureShared(one: string, other: string): number {
  let longestRun = 0;
  let row = new Uint16Array(other.length + 1);
  for (const letter of one) {
    const next = new Uint16Array(other.length + 1);
    for (let j = 0; j < other.length; j += 1) {
      if (other[j] !== letter) continue;
      const run = (row[j] ?? 0) + 1;
      next[j + 1] = run;
      if (run > longestRun) longestRun = run;
    }
    row = next;
  }
  return longestRun;
}

/** Whether a place is rather what stood beside the quote: after a deletion it stands where the quote did. */
function isNeighbour({ folded }: TextIndex, { from, to }: Span, { prefix, quote, suffix }: Pattern): boolean {
  if (to - from > longestCompared || quote.length > longestCompared) return false;
  const stretch = folded.slice(Math.max(0, from - edgeLetters), to + edgeLetters);
  const own = measureShared(stretch, prefix.slice(-edgeLetters) + quote + suffix.slice(0, edgeLetters));
  return measureShared(stretch, prefix) > own || measureShared(stretch, suffix) > own;
}

/** How much of the line that the quote stood in stands around a place. */
function compareLine({ folded }: TextIndex, { from, to }: Span, { prefixLine, quote, suffixLine }: Pattern): number {
  const line = prefixLine + quote + suffixLine;
  if (line.length === quote.length || line.length > longestLine || line.length < needed.alone.letters) return 0;
  return compareQuote(folded.slice(Math.max(0, from - prefixLine.length), to + suffixLine.length), line);
}

/** Whether the entry of a list that a place is in begins as the quote's did: entries say nearly the same of one after another. */
function isAboutSame({ folded }: TextIndex, { from, to }: Span, { opening, prefixLine }: Pattern): boolean {
  if (opening === '') return true;
  const first = Math.max(0, from - prefixLine.length - openingReach);
  return (
    compareQuote(
      folded.slice(first, Math.max(from, Math.min(to, first + 2 * openingReach + opening.length))),
      opening,
    ) >= sameOpening
  );
}

function hasEnough(
  index: TextIndex,
  pattern: Pattern,
  place: Candidate,
  said: number,
  { loose, tight }: Sides,
): boolean {
  const { quote } = pattern;
  const { both, one, opened, exact, alone, part, inLine } = needed;
  if (loose.length === 0) return said === 1 || quote.length * said >= alone.letters;
  const [least, most] = [Math.min(...tight), Math.max(...tight)];
  const isBetween = tight.length === 2;
  if (isBetween && least >= both.side && said >= both.said) return true;
  const isTelling = said === 1 && quote.length >= tellingLetters;
  if (!isTelling && !isAboutSame(index, place, pattern)) return false;
  const isCompact = place.to - place.from <= quote.length * compact;
  if (isCompact && most >= one.side && said >= one.said && quote.length * said >= one.letters) return true;
  if (isCompact && most >= opened.side && said >= opened.said && place.opening >= opened.letters) return true;
  const isExact = place.shared === quote.length && place.to - place.from === quote.length;
  if (
    isExact &&
    sum(loose) >= exact.sum &&
    Math.min(...loose) >= exact.least &&
    (place.isOnly || (most >= exact.side && least >= exact.other))
  )
    return true;
  if (isCompact && said >= alone.said && quote.length * said >= alone.letters) return true;
  if (place.isLine || place.longest >= part.letters || (place.solid >= part.letters && said >= part.said)) return true;
  const isNear = place.to - place.from <= Math.max(60, 3 * quote.length);
  if (pattern.isInLine && isBetween && least >= inLine.side && isNear) return true;
  return compareLine(index, place, pattern) >= alone.said;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** How much of a quote a place says. */
function compareWords({ folded }: TextIndex, { quote }: Pattern, { from, to, shared }: Candidate): number {
  const inPieces = shared / quote.length;
  if (inPieces > nearlyAll || quote.length > longestCompared || to - from > 2 * longestCompared) return inPieces;
  return Math.max(inPieces, compareQuote(folded.slice(from, to), quote));
}

/** How good a place is beside others, in letters that speak for it. */
function scorePlace(
  index: TextIndex,
  pattern: Pattern,
  { from, to }: Span,
  said: number,
  sides: readonly number[],
): number {
  const { folded } = index;
  const { prefix, quote, suffix } = pattern;
  const precision = Math.min(1, (said * quote.length) / (to - from));
  const beside = [
    prefix !== '' && folded.endsWith(prefix.slice(-adjacent.letters), from),
    suffix !== '' && folded.startsWith(suffix.slice(0, adjacent.letters), to),
  ].filter(Boolean).length;
  return (
    3 * Math.min(quote.length, mostWeighed) * said ** 3 * (0.6 + 0.4 * precision) +
    contextLetters * sum(sides) +
    adjacent.worth * beside
  );
}

/**
 * The best place of a passage; yields after each place that it judges.
 *
 * @param chains  Of the quote with its surroundings.
 * @param hint  Where it began when it was clipped, UTF-16 units; settles what nothing else can.
 * @returns Undefined when no place shows enough of it.
 */
export function* judgePlaces(
  index: TextIndex,
  pattern: Pattern,
  chains: readonly Chain[],
  hint: number | undefined,
): InPieces<Judged | undefined> {
  const { letters, prefix, quote } = pattern;
  const places = [...listExact(index, pattern)];
  yield;
  places.push(...listLines(index, pattern));
  yield;
  for (const chain of chains) places.push(...listEdited(chain, index, letters, prefix.length, quote));
  for (const chain of yield* findChains(index, quote, chains.length))
    places.push(...listEdited(chain, index, quote, 0, quote));
  const readSides = createSides(index, pattern);
  const seen = new Set<string>();
  let best: Judged | undefined;
  for (const place of places) {
    const { from, to } = place;
    const key = `${from} ${to}`;
    if (seen.has(key) || to - from > quote.length * longest.times + longest.letters) continue;
    seen.add(key);
    yield;
    const said = compareWords(index, pattern, place);
    const sides = readSides(place);
    const distance = hint === undefined ? 0 : Math.abs((index.places[from] ?? 0) - hint) / (index.source.length || 1);
    const score = scorePlace(index, pattern, place, said, sides.loose) - 2 * distance;
    if (score <= (best?.score ?? 0) || !hasEnough(index, pattern, place, said, sides)) continue;
    if (said < 1 && isNeighbour(index, place, pattern)) continue;
    const { loose } = sides;
    const around = loose.length === 0 ? undefined : Math.max(...loose) * 0.7 + Math.min(...loose) * 0.3;
    best = { from, to, said, around, score };
  }
  return best;
}
