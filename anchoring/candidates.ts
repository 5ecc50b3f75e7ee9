// Where a passage may stand in a text, before anybody judges whether it does.
import type { Chain } from './chains.ts';
import { followPlace, widestChange } from './edges.ts';
import type { TextIndex } from './grams.ts';
import type { Pattern } from './pattern.ts';

/** A part of the folded text, letters; `to` exclusive. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

export interface Candidate extends Span {
  /** Letters of the quote that stand there one by one, by the pieces it was found by; 0 when not counted. */
  readonly shared: number;
  /** The longest of these pieces, letters. */
  readonly longest: number;
  /** Letters in pieces that are too long to be chance. */
  readonly solid: number;
  /** Of these, the piece that the quote begins with, where it is the first; the name stands there in lists. */
  readonly opening: number;
  /** Whether it is a whole line of a quote of several. */
  readonly isLine: boolean;
  /** Whether the very letters of the quote stand here and nowhere else. */
  readonly isOnly: boolean;
}

/** Letters next to a place of the very words that are compared at once. */
const nearLetters = 48;

/** Places of the very words that are judged: those with the most of their surroundings. */
const mostExact = 8;
const mostCounted = 1_000;

function countShared(text: string, from: number, other: string, by: 1 | -1): number {
  let count = 0;
  for (; count < nearLetters && count < other.length; count += 1) {
    const here = by === 1 ? text[from + count] : text[from - 1 - count];
    if (here !== (by === 1 ? other[count] : other[other.length - 1 - count])) break;
  }
  return count;
}

/** Letters of a quote at the edge of a piece that are its own. */
const leastOwn = 4;

/** A piece or a line of so many letters is no chance. */
const solidLetters = 30;

/** Share of a quote that one of its lines must be to stand for it: between them stand advertisements. */
const leastLine = 0.2;

/** Places of the very lines of a quote that goes over several, the first place of each. */
export function listLines({ folded }: TextIndex, { quote, quoteLines }: Pattern): Candidate[] {
  return quoteLines.flatMap((line) => {
    const from = line.length < Math.max(solidLetters, quote.length * leastLine) ? -1 : folded.indexOf(line);
    const { length } = line;
    if (from < 0) return [];
    return [
      {
        from,
        to: from + length,
        shared: length,
        longest: length,
        solid: length,
        opening: 0,
        isLine: true,
        isOnly: false,
      },
    ];
  });
}

/** Places of the very letters. */
export function listExact({ folded }: TextIndex, { prefix, quote, suffix }: Pattern): Candidate[] {
  const places: (Candidate & { readonly around: number })[] = [];
  let from = folded.indexOf(quote);
  for (let count = 0; from >= 0 && count < mostCounted; count += 1) {
    const to = from + quote.length;
    const around = countShared(folded, from, prefix, -1) + countShared(folded, to, suffix, 1);
    const { length } = quote;
    places.push({
      from,
      to,
      shared: length,
      longest: length,
      solid: length,
      opening: length,
      isLine: false,
      isOnly: false,
      around,
    });
    from = folded.indexOf(quote, from + 1);
  }
  const [only, second] = places;
  if (only !== undefined && second === undefined) return [{ ...only, isOnly: true }];
  return places.sort((a, b) => b.around - a.around).slice(0, mostExact);
}

/**
 * Where a chain says that the quote stands: from where its surroundings or its own letters say, to where either says.
 *
 * @param letters  What the chain was found for: the quote with its surroundings, or the quote alone.
 * @param start  Where the quote begins in it.
 */
export function listEdited(
  chain: Chain,
  { folded }: TextIndex,
  letters: string,
  start: number,
  quote: string,
): Candidate[] {
  const end = start + quote.length;
  const inside = chain.pieces.flatMap(({ at, to, size }) => {
    const [first, last] = [Math.max(start, at), Math.min(end, at + size)];
    // A letter or two of it that what stands beside it happens to share is none of its own.
    return last - first >= Math.min(size, leastOwn)
      ? [{ from: to + first - at, to: to + last - at, at: first, until: last }]
      : [];
  });
  const sizes = inside.map(({ from, to }) => to - from);
  const shared = sizes.reduce((sum, size) => sum + size, 0);
  const longest = Math.max(0, ...sizes);
  const solid = sizes.filter((size) => size >= solidLetters).reduce((sum, size) => sum + size, 0);
  const widest = inside[sizes.indexOf(longest)];
  const opening = inside[0]?.at === start ? (sizes[0] ?? 0) : 0;
  const reach = Math.max(16, Math.min(widestChange, quote.length * 0.6));
  const follow = (place: number, side: 'start' | 'end') => followPlace(chain, letters, folded, place, side, reach);
  // As if nothing had been put in or left out beside its longest piece.
  const unedited = widest === undefined ? undefined : Math.max(0, widest.from - (widest.at - start));
  const isNear = (place: number | undefined, edge: number | undefined) =>
    place !== undefined && edge !== undefined && Math.abs(place - edge) <= widestChange;
  const uneditedEnd = unedited === undefined ? undefined : Math.min(folded.length, unedited + quote.length);
  const starts = new Set([
    follow(start, 'start'),
    inside[0]?.from,
    isNear(unedited, inside[0]?.from) ? unedited : undefined,
  ]);
  const ends = new Set([
    follow(end, 'end'),
    inside.at(-1)?.to,
    uneditedEnd !== undefined && isNear(uneditedEnd, inside.at(-1)?.to) ? uneditedEnd : undefined,
  ]);
  // What was put in before its first letters or after its last is no part of it.
  const earliest = (inside[0]?.from ?? 0) - ((inside[0]?.at ?? start) - start) - widestChange;
  const latest = (inside.at(-1)?.to ?? 0) + (end - (inside.at(-1)?.until ?? end)) + widestChange;
  return [...starts].flatMap((from) =>
    [...ends].flatMap((to) => {
      if (from === undefined || to === undefined || from >= to) return [];
      if (inside.length > 0 && (from < earliest || to > latest)) return [];
      return [{ from, to, shared, longest, solid, opening, isLine: false, isOnly: false }];
    }),
  );
}
