// Reads the flat list of numbers that comes back for a passage.

/** A known name in a passage. */
export interface Place {
  /** UTF-16 units in the passage's text; `end` exclusive. */
  readonly start: number;
  readonly end: number;
  /** An opaque number; says nothing of who it is. */
  readonly ref: number;
  /** 0 certain, 1 likely, 2 possible; 3 more for a case. */
  readonly look: number;
}

const numbersInPlace = 4;
const looks = 6;
/** Nothing but this follows the last place. */
const padding = -1;

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

/**
 * Reads an answer: `{ places: [start, end, ref, look, …] }`, padded with -1 or not.
 *
 * @param length  Length of the text that was sent, UTF-16 units.
 * @returns Undefined when it is no such answer. Places out of bounds are left out.
 */
export function readPlaces(answer: unknown, length: number): Place[] | undefined {
  if (typeof answer !== 'object' || answer === null || !('places' in answer)) return undefined;
  const { places } = answer;
  if (!Array.isArray(places)) return undefined;
  const found: Place[] = [];
  for (let index = 0; index + numbersInPlace <= places.length; index += numbersInPlace) {
    const start: unknown = places[index];
    if (start === padding) break;
    const [end, ref, look]: unknown[] = [places[index + 1], places[index + 2], places[index + 3]];
    if (!isCount(start) || !isCount(end) || !isCount(ref) || !isCount(look)) continue;
    if (start < end && end <= length && look < looks) found.push({ start, end, ref, look });
  }
  return found;
}
