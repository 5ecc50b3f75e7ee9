// Reads the text that comes back for a passage: places, and noughts where there is none.
import type { TextAnswer } from '../messaging/page-messages.ts';
import type { placesText } from '../messaging/write-places.ts';

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

/** As the extension writes it; held to it by its type, since a page loads nothing of the extension's. */
const written: typeof placesText = { most: 256, widths: [4, 4, 5, 1], base: 32, nought: 0x30 };
const looks = 6;

const signsInPlace = written.widths.reduce((sum, width) => sum + width, 0);

/**
 * Reads an answer; it takes as long whatever it holds.
 *
 * @param length  Length of the text that was sent, UTF-16 units.
 * @returns Undefined when it is no such answer. Places out of bounds are left out.
 */
export function readPlaces(answer: unknown, length: number): Place[] | undefined {
  const { places } = (answer ?? {}) as Partial<TextAnswer>;
  if (typeof places !== 'string' || places.length !== written.most * signsInPlace) return undefined;
  const found: Place[] = [];
  let at = 0;
  const readNumber = (width: number): number => {
    let value = 0;
    for (const end = at + width; at < end; at += 1)
      value = value * written.base + places.charCodeAt(at) - written.nought;
    return value;
  };
  for (let count = 0; count < written.most; count += 1) {
    const [start, end, ref, look] = [readNumber(4), readNumber(4), readNumber(5), readNumber(1)];
    if (start >= 0 && start < end && end <= length && ref >= 0 && look >= 0 && look < looks)
      found.push({ start, end, ref, look });
  }
  return found;
}
