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

/**
 * Fills places up with unseen ones, so that their number depends on the passage alone.
 *
 * @param length  Of the passage's text, UTF-16 units.
 * @returns Those that were found first, as many as there is room for; the others evenly over the text.
 */
export function addUnseen(places: readonly Place[], length: number): Place[] {
  const room = Math.min(mostInPassage, Math.ceil(length / lettersForOne));
  const all = places.slice(0, room);
  const missing = room - all.length;
  for (let at = 0; at < missing; at += 1) {
    const start = Math.floor((at * length) / missing);
    all.push({ start, end: Math.min(length, start + size), ref: -1, look: unseen });
  }
  return all;
}
