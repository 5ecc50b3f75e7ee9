// Where in an edited text a place of the pattern came to stand, between two pieces that were not edited.
import type { Chain, Piece } from './chains.ts';

/** Letters of a gap that are aligned one by one; a wider one is measured from its nearer end. */
const longestGap = 300;

/** Letters that a change may add; more were put in. */
export const widestChange = 30;

/**
 * Aligns two short texts and tells where a place of the first came to stand in the second.
 *
 * @see Wagner and Fischer, "The String-to-String Correction Problem", 1974
 */
function alignGap(one: string, other: string, place: number): number {
  const width = other.length + 1;
  const costs = new Uint16Array((one.length + 1) * width);
  for (let j = 0; j < width; j += 1) costs[j] = j;
  for (let i = 1; i <= one.length; i += 1) {
    costs[i * width] = i;
    for (let j = 1; j < width; j += 1) {
      const changed = (costs[(i - 1) * width + j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1);
      const dropped = (costs[(i - 1) * width + j] ?? 0) + 1;
      const added = (costs[i * width + j - 1] ?? 0) + 1;
      costs[i * width + j] = Math.min(changed, dropped, added);
    }
  }
  let [i, j] = [one.length, other.length];
  while (i > place && j > 0) {
    const here = costs[i * width + j] ?? 0;
    if (here === (costs[(i - 1) * width + j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1)) {
      i -= 1;
      j -= 1;
    } else if (here === (costs[(i - 1) * width + j] ?? 0) + 1) i -= 1;
    else j -= 1;
  }
  return i > place ? 0 : j;
}

function endOf({ at, to, size }: Piece): { at: number; to: number } {
  return { at: at + size, to: to + size };
}

/**
 * Finds where a place between two letters of the pattern stands in the text.
 *
 * @param chain  With at least one piece.
 * @param place  Letters into the pattern.
 * @param side  Which letters the place belongs to: a quote's start to those after it, its end to those before.
 * @param reach  How far the place may lie outside of the chain, letters of the pattern.
 * @returns Letters into the text; undefined when the chain does not reach so far.
 */
export function followPlace(
  { pieces }: Chain,
  pattern: string,
  text: string,
  place: number,
  side: 'start' | 'end',
  reach: number,
): number | undefined {
  const holding = pieces.find(({ at, size }) =>
    side === 'start' ? at <= place && place < at + size : at < place && place <= at + size,
  );
  if (holding !== undefined) return holding.to + place - holding.at;
  const last = pieces.findLast(({ at, size }) => at + size <= place);
  const next = pieces.find(({ at }) => at >= place);
  const before = last && endOf(last);
  if (before === undefined || next === undefined) {
    const after = next && { at: next.at, to: next.to };
    const near = before ?? after;
    if (near === undefined || Math.abs(near.at - place) > reach) return undefined;
    return Math.max(0, Math.min(text.length, near.to + place - near.at));
  }
  const gap = pattern.slice(before.at, next.at);
  const now = text.slice(before.to, next.to);
  // Measured from the letters that the place belongs to: what was put in at the edge is not part of it.
  const own = side === 'start' ? next.to - (next.at - place) : before.to + place - before.at;
  if (now.length > gap.length + widestChange || gap.length > longestGap || now.length > longestGap)
    return Math.max(before.to, Math.min(next.to, own));
  if (before.at === place) return before.to;
  if (next.at === place) return next.to;
  return before.to + alignGap(gap, now, place - before.at);
}
