// Gives a reason the word that it is about, as it was stored.
import { parseName } from '../parse-name.ts';
import { numberSounds, writeSounds } from '../sounds.ts';

/**
 * The word that sounds so, as one of the spellings writes it.
 *
 * The index keeps how a word sounds and not how it is written; whoever has the spellings can tell.
 *
 * @param spellings  Of the person found; the first that has the word wins.
 * @param sounds     What the reason carries under `sounds`.
 * @returns Undefined when no spelling has it, as after a change.
 */
export function findWord(spellings: readonly string[], sounds: string): string | undefined {
  for (const spelling of spellings) {
    const word = parseName(spelling).words.find((one) => writeSounds(numberSounds(one.sounds)) === sounds);
    if (word !== undefined) return word.text;
  }
  return undefined;
}
