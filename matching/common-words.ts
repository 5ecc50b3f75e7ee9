// Knows the commonest words of languages that have no capitals, which would otherwise pass for names.
import { hashFolded } from './fold.ts';
import { commonWords } from './tables/common-words.ts';

let known: Set<number> | undefined;

/** Whether a word is one of the commonest of its language and never part of a name, by `hashFolded`. */
export function isCommonWord(hash: number): boolean {
  known ??= new Set(commonWords.flatMap((line) => line.split(' ').map((word) => hashFolded(word, 0, word.length))));
  return known.has(hash);
}
