// An answer to a page is as long whether it holds no place or a thousand, so that its size tells nothing.
import type { Places } from './page-messages.ts';

/** Numbers in an answer: room for 256 places, more than a passage of news ever holds, and as many as a page paints in one. */
const answerSize = 1_024;

/** Fills an answer up with -1; places that have no room stand in the panel alone. */
export function padPlaces(places: Places): Places {
  const kept = places.slice(0, answerSize);
  return [...kept, ...new Array<number>(answerSize - kept.length).fill(-1)];
}
