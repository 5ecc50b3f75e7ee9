// Finds names as the user wants them recognised, and leaves out whom the user said are not meant.
import { find } from '../matching/find.ts';
import type { Hints } from '../matching/hints.ts';
import type { Mention } from '../matching/mention.ts';
import type { Recognition } from '../records/recognition.ts';
import type { KnownNames } from './keep-index.ts';
import { leaveOutMistaken, type TextPlace } from './mistaken.ts';

/** What is known of names and how the user wants them recognised. */
export interface NamesToFind extends KnownNames {
  readonly recognition: Recognition;
}

/** What the user wants, as the matcher is told it. */
export function hintsOf({ strictness, off }: Recognition): Hints {
  return { strictness, off: new Set(off) };
}

/** Mentions by ascending start, without overlaps; as `find` gives them. */
export function findNames(text: string, { index, mistaken, recognition }: NamesToFind, place: TextPlace): Mention[] {
  const all = find(text, index, { ...hintsOf(recognition), seen: place.seen });
  // Short forms and small letters are told by other signs than a likelihood, so the band decides here.
  const heard = recognition.strictness === 'strict' ? all.filter(({ band }) => band !== 'possible') : all;
  return leaveOutMistaken(heard, text, mistaken, place);
}
