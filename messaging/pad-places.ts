// An answer to a page is as long whether it holds one place or two hundred, so that its size tells nothing.
import type { Places } from './page-messages.ts';

/** Numbers in an answer: room for 256 places, more than a passage of news ever holds. */
const answerSize = 1_024;

/** Fills an answer up with -1; one that is longer is filled to the next multiple. */
export function padPlaces(places: Places): Places {
  const size = Math.max(1, Math.ceil(places.length / answerSize)) * answerSize;
  return [...places, ...new Array<number>(size - places.length).fill(-1)];
}
