// Knows the commonest words of languages that have no capitals, which would otherwise pass for names.
import { foldLetters } from './fold.ts';
import { commonWords } from './tables/common-words.ts';

let known: Set<string> | undefined;

/** Whether a folded word is one of the commonest of its language and never part of a name. */
export function isCommonWord(folded: string): boolean {
  known ??= new Set(commonWords.flatMap((line) => line.split(' ').map(foldLetters)));
  return known.has(folded);
}
