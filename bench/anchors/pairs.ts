// The set that is measured: a passage of an article, an edit, and where the passage truly stands after it.
import { readsAlike } from '../../anchoring/letters.ts';
import type { Quoted, Stretch } from '../../anchoring/stretch.ts';
import { describeQuote } from '../../page/quote.ts';
import { type Article, layouts, writeArticle } from './articles.ts';
import { closing, type Edit, edits, opening } from './edits.ts';
import { choose, seedRandom } from './random.ts';

export interface Pair {
  readonly edit: string;
  readonly kind: string;
  readonly language: string;
  readonly quoted: Quoted & { readonly start: number };
  /** The page's visible text after the edit. */
  readonly text: string;
  /** Where the passage stands in it; undefined when it is gone. */
  readonly truth: Stretch | undefined;
  /** Whether it says anything else than when it was clipped. */
  readonly isChanged: boolean;
}

/** Ways in which readers select. Each marks a passage in an article; undefined where it has none such. */
const selections: Readonly<Record<string, (article: Article, random: () => number) => Article | undefined>> = {
  sentence: (article, random) => markIn(article, random, (text) => pickSentences(text, random, 1)),
  sentences: (article, random) => markIn(article, random, (text) => pickSentences(text, random, 2)),
  paragraph: (article, random) => markIn(article, random, (text) => [0, text.length]),
  phrase: (article, random) => markIn(article, random, (text) => pickWords(text, random, 4 + Math.floor(random() * 4))),
  'few words': (article, random) => markIn(article, random, (text) => pickWords(text, random, 3)),
  'two paragraphs': (article, random) => {
    const first = Math.floor(random() * (article.paragraphs.length - 1));
    const paragraphs = article.paragraphs.map((text, i) => {
      if (i === first) return insertAt(text, pickSentences(text, random, 1)?.[0] ?? 0, opening);
      return i === first + 1 ? insertAt(text, pickSentences(text, random, 1)?.[1] ?? text.length, closing) : text;
    });
    return { ...article, paragraphs };
  },
};

function insertAt(text: string, at: number, sign: string): string {
  return text.slice(0, at) + sign + text.slice(at);
}

function markIn(
  article: Article,
  random: () => number,
  pick: (text: string) => readonly [number, number] | undefined,
): Article | undefined {
  const at = Math.floor(random() * article.paragraphs.length);
  const text = article.paragraphs[at] ?? '';
  const picked = pick(text);
  if (picked === undefined) return undefined;
  const marked = insertAt(insertAt(text, picked[1], closing), picked[0], opening);
  return { ...article, paragraphs: article.paragraphs.with(at, marked) };
}

function pickSentences(text: string, random: () => number, count: number): readonly [number, number] | undefined {
  const ends = [
    0,
    ...[...text.matchAll(/[.!?][»”“]? (?=\p{Lu}|„|«|“)/gu)].map((end) => end.index + end[0].length),
    text.length + 1,
  ];
  if (ends.length <= count) return undefined;
  const first = Math.floor(random() * (ends.length - count));
  return [ends[first] ?? 0, (ends[first + count] ?? 0) - 1];
}

function pickWords(text: string, random: () => number, count: number): readonly [number, number] | undefined {
  const words = [...text.matchAll(/[^\s]+/gu)];
  if (words.length < count + 2) return undefined;
  const first = 1 + Math.floor(random() * (words.length - count - 1));
  const last = words[first + count - 1];
  return [words[first]?.index ?? 0, (last?.index ?? 0) + (last?.[0].replace(/[^\p{L}\p{N}]+$/u, '').length ?? 0)];
}

const squeeze = (text: string) => text.replace(/[\s\u00ad]/gu, '');

/** A page's text without the two signs, and where they stood. */
function readSigns(marked: string): { text: string; stretch: Stretch | undefined } {
  const start = marked.indexOf(opening);
  const end = marked.indexOf(closing) - 1;
  const text = marked.replace(opening, '').replace(closing, '');
  return { text, stretch: start < 0 || end <= start ? undefined : { start, end } };
}

/** Nobody clips what a site prints under everything, and where it is printed five times nobody can tell which it was. */
function isBoilerplate({ paragraphs, book }: Article): boolean {
  const joined = paragraphs.join('\n');
  const [start, end] = [joined.indexOf(opening), joined.indexOf(closing)];
  const plain = joined.replace(opening, '').replace(closing, '');
  return book.boilerplate.some((phrase) => {
    for (let at = plain.indexOf(phrase); at >= 0; at = plain.indexOf(phrase, at + 1))
      if (at < end && at + phrase.length > start) return true;
    return false;
  });
}

/**
 * Whether another place has as good a claim: the passage is gone and its very words are printed elsewhere, or they are
 * printed elsewhere with what stood around them, as by a reader who quotes the article below it.
 */
function isMatterOfOpinion({ exact, prefix, suffix }: Quoted, text: string, truth: Stretch | undefined): boolean {
  const rest = squeeze(truth === undefined ? text : `${text.slice(0, truth.start)}\n${text.slice(truth.end)}`);
  const words = squeeze(exact);
  const inLine = squeeze(
    prefix.slice(prefix.lastIndexOf('\n') + 1).slice(-24) + exact + suffix.split('\n', 1)[0]?.slice(0, 24),
  );
  if (rest.includes(inLine)) return true;
  // Also one sentence of it: that is where a part of the passage is.
  const sentences = exact.split(/(?<=[.!?])\s/u).map(squeeze);
  if (truth === undefined) return [words, ...sentences].some((part) => part.length >= 24 && rest.includes(part));
  return false;
}

function makePair(article: Article, edit: Edit, kind: string, seed: number): Pair | undefined {
  const random = seedRandom(seed);
  const marked = selections[kind]?.(article, random);
  if (marked === undefined || isBoilerplate(marked)) return undefined;
  const first = choose(random, ['newspaper', 'wire'] as const);
  const before = readSigns(layouts[first](marked, seed));
  if (before.stretch === undefined) return undefined;
  const edited = edit.make(marked, random);
  if (edited === undefined) return undefined;
  const after = readSigns(layouts[edit.layout ?? first](edited, edit.isLater ? seed + 1 : seed));
  const quoted = { ...describeQuote(before.text, before.stretch), start: before.stretch.start };
  const truth = after.stretch;
  const now = truth === undefined ? '' : after.text.slice(truth.start, truth.end);
  if (isMatterOfOpinion(quoted, after.text, truth)) return undefined;
  return {
    edit: edit.name,
    kind,
    language: article.language,
    quoted,
    text: after.text,
    truth,
    isChanged: truth !== undefined && !readsAlike(now, quoted.exact),
  };
}

/**
 * Makes the set.
 *
 * @param from  Number of the first article; other numbers are other articles.
 */
export function makePairs(from: number, articles: number): Pair[] {
  const pairs: Pair[] = [];
  for (let number = from; number < from + articles; number += 1) {
    const article = writeArticle(number);
    for (const [i, edit] of edits.entries()) {
      for (const [j, kind] of Object.keys(selections).entries()) {
        const pair = makePair(article, edit, kind, number * 1_000 + i * 10 + j);
        if (pair !== undefined) pairs.push(pair);
      }
    }
  }
  return pairs;
}
