// An answer to a page is a text of one length whether it holds no place or a thousand, so that neither its size nor what it
// leaves in memory tells the count.
import type { Places } from './page-messages.ts';

/**
 * How places are written: room for 256, more than a passage of news ever holds and as many as a page paints in one; so many
 * signs a number, each sign worth five bits, the highest first; signs that no format has to escape.
 */
export const placesText = { most: 256, widths: [4, 4, 5, 1], base: 32, nought: 0x30 } as const;

const { most, widths, base, nought } = placesText;
const signsInPlace = widths.reduce((sum, width) => sum + width, 0);
/** Stands where no place is: no place ends where it begins. */
const empty = String.fromCharCode(nought).repeat(signsInPlace);

function writeNumber(value: number, width: number): string {
  let signs = '';
  let rest = value;
  while (signs.length < width) {
    signs = String.fromCharCode(nought + (rest % base)) + signs;
    rest = Math.floor(rest / base);
  }
  return signs;
}

/** Those that there is room for, in their order; the others stand in the panel alone. */
export function writePlaces(places: Places): string {
  const kept: string[] = [];
  for (let at = 0; at < places.length && kept.length < most; at += widths.length) {
    const numbers = widths.map((_, i) => places[at + i] ?? 0);
    if (numbers.every((number, i) => number < base ** (widths[i] ?? 0)))
      kept.push(numbers.map((number, i) => writeNumber(number, widths[i] ?? 0)).join(''));
  }
  return kept.join('') + empty.repeat(most - kept.length);
}
