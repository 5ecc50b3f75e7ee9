// How much of what stood around a passage stands around a place.
import { compareContext } from './alike.ts';
import type { Span } from './candidates.ts';
import type { TextIndex } from './grams.ts';
import type { Pattern } from './pattern.ts';

/** Letters of the surroundings that are compared: the nearest tell most. */
export const contextLetters = 48;

/** Letters that may have been put in between a quote and its surroundings and still leave them its own. */
const looseLetters = 24;

/** Letters right beside a quote. */
const tightLetters = 24;

/** A part of a line is enough to know it by when it has so many letters. */
const tellingLine = 8;

/**
 * How much of one side's surroundings is there. Of the line that the quote stood in most of all: lists print one line like
 * another, and what tells them apart is the name in it.
 */
function compareSide(near: string, context: string, line: string, by: 1 | -1): number | undefined {
  const cut = (text: string, size: number) => (by === 1 ? text.slice(0, size) : text.slice(-size));
  const whole = compareContext(near, cut(context, contextLetters));
  if (whole === undefined || line.length < tellingLine || line.length >= contextLetters) return whole;
  const inLine = compareContext(cut(near, line.length + looseLetters), line) ?? 0;
  return inLine * 0.75 + whole * 0.25;
}

/** How much of the surroundings is there, from 0 to 1 a side; a side of which nothing was kept is left out. */
export interface Sides {
  /** Near the place. */
  readonly loose: readonly number[];
  /** Right beside it. */
  readonly tight: readonly number[];
}

/** Looks at the surroundings of one place after another: many begin or end at the same letter. */
export function createSides(
  { folded }: TextIndex,
  { prefix, prefixLine, suffix, suffixLine }: Pattern,
): (span: Span) => Sides {
  const near = contextLetters + looseLetters;
  const known = new Map<string, readonly [number | undefined, number | undefined]>();
  function read(at: number, by: 1 | -1): readonly [number | undefined, number | undefined] {
    const key = `${at} ${by}`;
    const [context, line] = by === 1 ? [suffix, suffixLine] : [prefix, prefixLine];
    const cut = (size: number) => (by === 1 ? folded.slice(at, at + size) : folded.slice(Math.max(0, at - size), at));
    const beside = by === 1 ? context.slice(0, tightLetters) : context.slice(-tightLetters);
    const sides =
      known.get(key) ??
      ([compareSide(cut(near), context, line, by), compareContext(cut(tightLetters), beside)] as const);
    known.set(key, sides);
    return sides;
  }
  return ({ from, to }) => {
    const [before, after] = [read(from, -1), read(to, 1)];
    const list = (which: 0 | 1) => [before[which], after[which]].filter((side) => side !== undefined);
    return { loose: list(0), tight: list(1) };
  };
}
