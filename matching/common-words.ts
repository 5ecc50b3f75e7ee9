// Knows the commonest words of languages that have no capitals, which would otherwise pass for names.
import { hashFolded } from './fold.ts';
import { commonWords } from './tables/common-words.ts';

const alefMaqsura = '\u0649';

let known: { readonly plain: Set<number>; readonly maqsura: Set<number> } | undefined;

function readWords() {
  const plain = new Set<number>();
  const maqsura = new Set<number>();
  for (const word of commonWords.flatMap((line) => line.split(' '))) {
    (word.endsWith(alefMaqsura) ? maqsura : plain).add(hashFolded(word, 0, word.length));
  }
  return { plain, maqsura };
}

/**
 * Whether a word is one of the commonest of its language and never part of a name.
 *
 * Folded, *on* (على) is the name Ali (علي): such a word is common only where it ends in the alef that has no dots.
 *
 * @param hash By `hashFolded`.
 */
export function isCommonWord(word: string, hash: number): boolean {
  known ??= readWords();
  return known.plain.has(hash) || (known.maqsura.has(hash) && word.endsWith(alefMaqsura));
}
