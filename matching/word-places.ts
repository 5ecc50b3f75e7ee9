// Packs into a posting which name it leads to, and which two of its words the two keys stand for.

/** Words of a name, from its start, that can be told by their places. */
const told = 7;
const placeBits = 6;
const placeMask = (1 << placeBits) - 1;
/** Which words are meant is not told: they stand far behind. */
const anywhere = placeMask;

/** Names that postings can tell apart, at most. */
export const mostNames = 2 ** 19;

/**
 * A name and the places of two of its words.
 *
 * @param first  Place of the word whose scattered key is the smaller one.
 * @param second Place of the other word; the same as `first` when the other key is of several words written as one.
 */
export function packPlaces(name: number, first: number, second: number): number {
  const known = first < told && second < told;
  return name * (1 << placeBits) + (known ? first * told + second : anywhere);
}

export function nameOfPlaces(packed: number): number {
  return packed >>> placeBits;
}

/** Whether the two words are told. */
export function arePlaced(packed: number): boolean {
  return (packed & placeMask) !== anywhere;
}

export function firstPlace(packed: number): number {
  return ((packed & placeMask) / told) | 0;
}

export function secondPlace(packed: number): number {
  return (packed & placeMask) % told;
}
