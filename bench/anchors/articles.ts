// Invented articles, and the layouts that they are printed in: the visible text of a page, line by line.

import { type Phrasebook, phrasebooks } from './phrases.ts';
import { choose, seedRandom, shuffle } from './random.ts';

export interface Article {
  readonly language: Phrasebook['language'];
  readonly book: Phrasebook;
  readonly title: string;
  readonly byline: string;
  /** In the order in which they are printed; a list is several of them. */
  readonly paragraphs: readonly string[];
  readonly comments: readonly string[];
}

function fill(random: () => number, book: Phrasebook, phrase: string): string {
  const person = choose(random, book.people);
  const other = choose(
    random,
    book.people.filter((each) => each !== person),
  );
  return phrase
    .replaceAll('{person}', person)
    .replaceAll('{person2}', other)
    .replaceAll('{town}', choose(random, book.towns))
    .replaceAll('{term}', choose(random, book.terms))
    .replaceAll('{day}', choose(random, book.days))
    .replaceAll('{age}', String(19 + Math.floor(random() * 60)));
}

export function fillPhrase(
  random: () => number,
  book: Phrasebook,
  kind: 'sentences' | 'inserted' | 'titles' | 'comments',
): string {
  return fill(random, book, choose(random, book[kind]));
}

/** Articles by number: the same number is the same article. */
export function writeArticle(number: number): Article {
  const random = seedRandom(number * 7_919 + 17);
  const book = phrasebooks[number % phrasebooks.length] as Phrasebook;
  const sentences = shuffle(random, book.sentences).map((phrase) => fill(random, book, phrase));
  const paragraphs: string[] = [];
  while (sentences.length > 0) {
    const few = sentences.splice(0, 1 + Math.floor(random() * 3));
    // Some sentences are printed again further down, as editors do.
    if (random() < 0.2) few.push(choose(random, book.boilerplate));
    paragraphs.push(few.join(' '));
  }
  const list = Array.from({ length: 3 + Math.floor(random() * 4) }, () =>
    fill(random, book, choose(random, book.listed)),
  );
  paragraphs.splice(3, 0, ...list);
  paragraphs.splice(Math.floor(random() * paragraphs.length), 0, choose(random, book.boilerplate));
  const comments = Array.from({ length: 3 }, () => fillPhrase(random, book, 'comments'));
  // A reader quotes the article.
  comments.push(`> ${choose(random, choose(random, paragraphs).split(/(?<=[.!?“”»]) /u))}`);
  return {
    language: book.language,
    book,
    title: fillPhrase(random, book, 'titles'),
    byline: `${choose(random, book.people)} · 2031-06-${10 + Math.floor(random() * 20)}`,
    paragraphs,
    comments,
  };
}

/** How a site prints an article. What changes from visit to visit (`salt`) is what stands around it. */
export type Layout = (article: Article, salt: number) => string;

const sections = ['Home', 'Courts', 'Region', 'Weather', 'Letters', 'Subscribe', 'Главная', 'Суд', 'Погода'];
const adverts = [
  'Felt boots, half price. Only this week at Qamysh & Sons.',
  'Learn Esperanto in thirty days.',
  'Night bus to the sea. Every day at 21:00.',
];

function around(article: Article, salt: number): { head: string[]; foot: string[]; advert: () => string } {
  const random = seedRandom(salt * 104_729 + article.title.length);
  const others = Array.from({ length: 5 }, () => fillPhrase(random, article.book, 'titles'));
  return {
    head: shuffle(random, sections).slice(0, 5),
    foot: [...others, `© 2031 ${salt}`],
    advert: () => choose(random, adverts),
  };
}

/** A newspaper: sections, an advertisement in the middle, comments, other headlines. */
const newspaper: Layout = (article, salt) => {
  const { head, foot, advert } = around(article, salt);
  const { title, byline, paragraphs, comments } = article;
  const middle = paragraphs.length >> 1;
  const body = [...paragraphs.slice(0, middle), advert(), ...paragraphs.slice(middle)];
  return [head.join(' '), title, byline, ...body, 'Comments', ...comments, ...foot].join('\n');
};

/** A wire: nothing but the text. */
const wire: Layout = ({ title, byline, paragraphs }) => [title, byline, ...paragraphs].join('\n');

/** A magazine: other headlines first, hyphens in long words, spaces that do not break, an advertisement every three paragraphs. */
const magazine: Layout = (article, salt) => {
  const { head, foot, advert } = around(article, salt + 31);
  const body = article.paragraphs.flatMap((text, i) => {
    const soft = text.replace(/(\p{L}{4})(\p{L}{4})/gu, '$1\u00ad$2').replace(/ (\d)/gu, '\u00a0$1');
    return i % 3 === 2 ? [soft, advert()] : [soft];
  });
  return [...foot, ...head, article.byline, article.title, ...body].join('\n');
};

/** A mobile page: every sentence on a line of its own. */
const mobile: Layout = (article, salt) => {
  const { foot } = around(article, salt + 77);
  const lines = article.paragraphs.flatMap((text) => text.split(/(?<=[.!?]) (?=\p{Lu})/u));
  return [article.title, ...lines, ...article.comments, ...foot].join('\n');
};

export const layouts = { newspaper, wire, magazine, mobile } as const;
