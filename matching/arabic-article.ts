// Tells the Arabic article from the first letters of a name.
import { foldLetters } from './fold.ts';
import { namesInAl } from './tables/sound-arabic.ts';

/** Afghan tribes that end in -zai or -khel: their al- is their own (Alokozai). */
const tribe = /(زی|زئی|زایی|خیل)$/u;

let others: readonly string[] | undefined;

/** Whether a word of the Arabic script begins with the article, and not with a name of the same letters. */
export function hasArticle(word: string): boolean {
  if (!word.startsWith('ال') || tribe.test(word)) return false;
  const folded = foldLetters(word);
  others ??= namesInAl.split(' ');
  return !others.some((name) => (name.length < 5 ? folded === name : folded.startsWith(name)));
}
