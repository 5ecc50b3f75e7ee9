// What happens to an article after it was clipped. Two private signs stand where the passage begins and ends, and go along.
import { type Article, fillPhrase, type layouts } from './articles.ts';
import { writeInOtherScript } from './other-script.ts';
import { choose, shuffle } from './random.ts';

export const opening = '\uE000';
export const closing = '\uE001';

export interface Edit {
  readonly name: string;
  /** @returns The edited article; undefined where the edit cannot be made. */
  readonly make: (article: Article, random: () => number) => Article | undefined;
  /** The layout that the edited article is printed in; that of the first visit where there is none. */
  readonly layout?: keyof typeof layouts;
  /** Whether what stands around it, such as advertisements and comments, is of another day. */
  readonly isLater?: boolean;
  /** Whether it is one of the seven that the claim is made for; the others are harder, or only a control. */
  readonly isNamed?: boolean;
}

const has = (text: string, sign: string) => text.includes(sign);

/** Paragraphs without some of them; a passage that loses one end goes on to its other, one that loses both is gone. */
function keepOnly(article: Article, keep: (text: string, index: number) => boolean): Article {
  const paragraphs = article.paragraphs.filter(keep);
  const joined = paragraphs.join('');
  const [starts, ends] = [has(joined, opening), has(joined, closing)];
  if (starts && !ends)
    return { ...article, paragraphs: paragraphs.map((text) => (has(text, opening) ? text + closing : text)) };
  if (ends && !starts)
    return { ...article, paragraphs: paragraphs.map((text) => (has(text, closing) ? opening + text : text)) };
  return { ...article, paragraphs };
}

/** Applies a change to the words of the passage where it stands in one paragraph. */
function changePassage(article: Article, change: (words: string[]) => string[]): Article | undefined {
  const index = article.paragraphs.findIndex((text) => has(text, opening) && has(text, closing));
  const text = article.paragraphs[index];
  if (text === undefined) return undefined;
  const [before = '', rest = ''] = text.split(opening);
  const [passage = '', after = ''] = rest.split(closing);
  const words = passage.split(' ');
  const changed = change(words);
  if (changed.length === 0 || changed.join(' ') === passage) return undefined;
  const paragraphs = [...article.paragraphs];
  paragraphs[index] = `${before}${opening}${changed.join(' ')}${closing}${after}`;
  return { ...article, paragraphs };
}

/** Paragraphs of one passage stay together: torn apart, it would be in two places. */
const reorder: Edit['make'] = (article, random) => {
  const blocks: string[][] = [];
  for (const text of article.paragraphs) {
    const last = blocks.at(-1);
    if (has(text, closing) && !has(text, opening)) last?.push(text);
    else blocks.push([text]);
  }
  return { ...article, paragraphs: shuffle(random, blocks).flat() };
};

const retitle: Edit['make'] = (article, random) => ({
  ...article,
  title: fillPhrase(random, article.book, 'titles'),
  byline: `${article.byline} · 2031-07-01`,
});

const changeWord: Edit['make'] = (article, random) =>
  changePassage(article, (words) => {
    const at = Math.floor(random() * words.length);
    const other = choose(random, article.book.otherWords);
    return words.map((word, i) => (i === at ? other + (/[^\p{L}\p{N}]*$/u.exec(word)?.[0] ?? '') : word));
  });

const insertParagraph: Edit['make'] = (article, random) => {
  const paragraphs = [...article.paragraphs];
  // Once in two into a passage that goes over a paragraph's end, if it does.
  const start = paragraphs.findIndex((text) => has(text, opening));
  const isOver = start >= 0 && !has(paragraphs[start] ?? '', closing);
  const at = isOver && random() < 0.5 ? start + 1 : Math.floor(random() * (paragraphs.length + 1));
  paragraphs.splice(at, 0, fillPhrase(random, article.book, 'inserted'));
  return { ...article, paragraphs };
};

const deleteHalf: Edit['make'] = (article, random) => {
  const kept = new Set(shuffle(random, [...article.paragraphs.keys()]).slice(0, article.paragraphs.length >> 1));
  return keepOnly(article, (_, index) => kept.has(index));
};

const deletePassage: Edit['make'] = (article) =>
  keepOnly(article, (text) => !has(text, opening) && !has(text, closing));

const cutPassage: Edit['make'] = (article, random) =>
  changePassage(article, (words) => {
    if (words.length < 6) return [];
    const half = Math.ceil(words.length / 2);
    return random() < 0.5 ? words.slice(0, half) : words.slice(-half);
  });

const rewritePassage: Edit['make'] = (article, random) =>
  changePassage(article, (words) =>
    words.length < 5
      ? []
      : words.flatMap((word) => {
          const roll = random();
          if (roll < 0.1) return [];
          if (roll < 0.2) return [choose(random, article.book.otherWords)];
          return roll < 0.25 ? [word, choose(random, article.book.otherWords)] : [word];
        }),
  );

const changeNeighbours: Edit['make'] = (article, random) => ({
  ...article,
  paragraphs: article.paragraphs.map((text) => {
    const [before, rest] = has(text, opening) ? text.split(opening) : [text, undefined];
    const [inside, after] = rest === undefined ? [undefined, undefined] : rest.split(closing);
    const edit = (part: string | undefined) =>
      part
        ?.split(' ')
        .map((word) => (word.length > 2 && random() < 0.15 ? choose(random, article.book.otherWords) : word))
        .join(' ');
    if (rest === undefined) return has(text, closing) ? text : (edit(before) ?? '');
    return `${edit(before)}${opening}${inside}${after === undefined ? '' : closing + edit(after)}`;
  }),
});

const changeScript: Edit['make'] = (article) => {
  const write = (text: string) => writeInOtherScript(text, article.language);
  if (write('') === undefined) return undefined;
  return {
    ...article,
    title: write(article.title) ?? '',
    paragraphs: article.paragraphs.map((text) => write(text) ?? ''),
    comments: article.comments.map((text) => write(text) ?? ''),
  };
};

export const edits: readonly Edit[] = [
  { name: 'nothing but what stands around', make: (article) => article, isLater: true },
  { name: 'reordered', isNamed: true, make: reorder, isLater: true },
  { name: 'retitled', isNamed: true, make: retitle, isLater: true },
  { name: 'a word changed', isNamed: true, make: changeWord },
  { name: 'a paragraph inserted', isNamed: true, make: insertParagraph, isLater: true },
  { name: 'half deleted', isNamed: true, make: deleteHalf, isLater: true },
  { name: 'the passage deleted', make: deletePassage },
  { name: 'half of the passage deleted', make: cutPassage },
  { name: 'the passage rewritten', make: rewritePassage },
  { name: 'what stands around rewritten', make: changeNeighbours },
  { name: 'markup rebuilt', isNamed: true, make: (article) => article, layout: 'magazine', isLater: true },
  { name: 'mobile twin', make: (article) => article, layout: 'mobile', isLater: true },
  { name: 'script changed', isNamed: true, make: changeScript, isLater: true },
  {
    name: 'reordered, a word changed, rebuilt',
    make: (article, random) => {
      const changed = changeWord(article, random);
      return changed && reorder(changed, random);
    },
    layout: 'magazine',
    isLater: true,
  },
];
