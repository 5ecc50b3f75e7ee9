// Tells the Arabic article from the first letters of a name, in its own script and where others write the two as one.
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

/** Alkamali, ElSayedi, Алькамали: the article in front of five letters at least, the first of them a consonant. */
const joinedArticle = /^(?:[AaEe]l|[Аа]ль|[Ээ]ль)(?=[^aeiouyаеёиоуыэюя'’-]\p{L}{4,}$)/u;
/** Such names have other beginnings than articles: Aldiyarov, Albertovich, Alimbek. */
const notArabic = /(?:[oe]va?|ina?|[oe]vich|[oe]vna|uly|bek|bay|[ое]ва?|ина?|[ое]вич|[ое]вна|улы|ұлы|бек|бай)$/u;

/** What follows an article that is written together with a name; `undefined` where there is none. */
export function behindArticle(word: string): string | undefined {
  const [article] = joinedArticle.exec(word) ?? [];
  return article === undefined || notArabic.test(word) ? undefined : word.slice(article.length);
}

/** A stored name with its article apart: Maryam al-Kamali for Maryam Alkamali; nothing for all other names. */
export function respellArticle(name: string): string[] {
  const words = name.split(' ');
  const apart = words.map((word, at) => {
    const rest = at === 0 ? undefined : behindArticle(word);
    return rest === undefined ? word : `al-${rest}`;
  });
  return apart.every((word, at) => word === words[at]) ? [] : [apart.join(' ')];
}
