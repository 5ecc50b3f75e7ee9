// Marks that nobody sees, where nobody is named: as much is measured, kept and written whoever is followed.
import type { Place } from '../places.ts';

/** Marks in one passage, seen and unseen; past it a name stands in the panel alone. */
const mostInPassage = 256;

/** So many letters of text have room for one more name, UTF-16 units. */
const lettersForOne = 16;

/** How long an unseen mark is, UTF-16 units: as long as a name. */
const size = 14;

/** The look of an unseen mark: it has no line, and is never pressed. */
export const unseen = 6;

/** What stands where a name would stand: two words in a row that begin with capitals. */
const nameLike = /\p{Lu}[\p{L}\p{M}'’ʻʼ‘-]*[ \u00a0]\p{Lu}[\p{L}\p{M}'’ʻʼ‘-]*/gu;

const createUnseen = (start: number, end: number): Place => ({ start, end, ref: -1, look: unseen });

/** Stretches that look like names, in reading order, so many at most. */
function findNameLike(text: string, most: number): Place[] {
  const found: Place[] = [];
  for (const { 0: words, index } of text.matchAll(nameLike)) {
    if (found.length === most) break;
    found.push(createUnseen(index, index + words.length));
  }
  return found;
}

/** Those that overlap none of the places. */
function leaveOut(found: readonly Place[], places: readonly Place[]): Place[] {
  const taken = places.toSorted((a, b) => a.start - b.start);
  let next = 0;
  return found.filter(({ start, end }) => {
    while ((taken[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next += 1;
    return (taken[next]?.start ?? Number.POSITIVE_INFINITY) >= end;
  });
}

/**
 * Fills places up with unseen ones, so that their number depends on the passage alone, and where they stand nearly so.
 *
 * @param text  Of the passage.
 * @returns Those that were found first, as many as there is room for; then what looks like names, from the beginning;
 *   the others evenly over the text.
 */
export function addUnseen(places: readonly Place[], text: string): Place[] {
  const { length } = text;
  const room = Math.min(mostInPassage, Math.ceil(length / lettersForOne));
  const all = places.slice(0, room);
  // Looked for whoever is named, so that it takes as long and leaves as much to be thrown away.
  all.push(...leaveOut(findNameLike(text, room), all).slice(0, room - all.length));
  const missing = room - all.length;
  for (let at = 0; at < missing; at += 1) {
    const start = Math.floor((at * length) / missing);
    all.push(createUnseen(start, Math.min(length, start + size)));
  }
  return all;
}
