// A pasted text as lines: words broken by a hyphen joined, introductions, paragraphs and marks told from the rest.
import { refuseName, sentenceEnd, splitWords } from './words.ts';

/** A line of a list, or one that is known not to belong to it. */
export interface Line {
  readonly text: string;
  readonly kind: 'list' | 'introduction' | 'prose';
  /** It began with a bullet or a number, which is no longer there. */
  readonly marked: boolean;
}

const shapeless = /[\s\p{Cf}]/u;
const colon = /[:：](?=\s|$)/u;
const mark =
  /^(?:[•◦▪‣●○■□▫➢➤✓·*\uf0b7\uf0a7]\s*|[-‐‑‒–—―]\s+|(?:№\s*)?[([]?\p{Nd}{1,4}(?:[.)\]]+(?:\s+|(?=\p{L}))|\s*[-–—]\s+|\s+(?=\p{L}))|(?:\p{L}|[ivx]{1,5})\)\s+)/u;
/** A number in the middle of a line, as in `1. A 2. B` and `(1) A, (2) B`. */
const inlineNumber = /(?:^|[\s,;])[([]?(\p{Nd}{1,4})[.)\]]+\s*(?=\p{L})/gu;
/** Fewest words that make a paragraph's line. */
const fewestProseWords = 5;

/** Cuts a text into lines, without the empty ones. @param withCapitals  Whether the text uses capitals at all. */
export function splitLines(text: string, withCapitals: boolean): Line[] {
  const flat = text.replace(/[^\S\t\n\v\f\r\u2028\u2029]+/gu, ' ');
  const whole = breakBeforeNumbers(joinBrokenWords(flat));
  const rows = whole
    .split(/[\n\v\f\r\u0085\u2028\u2029]+/u)
    .map(trimSigns)
    .map((row) => ({ marked: mark.test(row), text: row.replace(mark, '') }));
  const tabs = chooseTab(rows, withCapitals);
  const lines: Line[] = [];
  for (const { marked, text: row } of rows) addLines(row.replace(/\t+/gu, tabs).trim(), marked, withCapitals, lines);
  return lines;
}

/** Adds a row as one line, or as several where it introduces what follows a colon. */
function addLines(row: string, marked: boolean, withCapitals: boolean, lines: Line[]): void {
  let rest = row;
  for (let at = rest.search(colon); at !== -1; at = rest.search(colon)) {
    const before = rest.slice(0, at).trim();
    const after = rest.slice(at + 1).trim();
    if (after !== '' && isFullName(before, withCapitals) && !isFullName(after, withCapitals)) {
      rest = `${before} – ${after}`;
      break;
    }
    const [introduction = '', ...earlier] = before.split(sentenceEnd).reverse();
    for (const text of earlier.reverse()) lines.push({ text, kind: 'list', marked: false });
    if (introduction !== '') lines.push({ text: `${introduction}:`, kind: 'introduction', marked: false });
    rest = after;
  }
  if (rest === '') return;
  const isProse = withCapitals && isProseLine(rest, lines.at(-1)?.kind === 'prose', withCapitals);
  lines.push({ text: rest, kind: isProse ? 'prose' : 'list', marked });
}

/** White space and signs without a shape at both ends. */
export function trimSigns(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && shapeless.test(text.charAt(start))) start += 1;
  while (end > start && shapeless.test(text.charAt(end - 1))) end -= 1;
  return text.slice(start, end);
}

/** A hyphen at the end of a line stays where a capital follows (`Abdul-` `Rahman`) and goes where none does. */
function joinBrokenWords(text: string): string {
  return text
    .replace(/\u00ad[ \t]*\r?\n[ \t]*/gu, '')
    .replace(/(?<=\p{Ll})[-‐][ \t]*\r?\n[ \t]*(?=\p{Ll})/gu, '')
    .replace(/(?<=\p{L})([-‐])[ \t]*\r?\n[ \t]*(?=\p{Lu})/gu, '$1');
}

/** Where numbers count up in the middle of lines, each begins a line. */
function breakBeforeNumbers(text: string): string {
  const numbers = [...text.matchAll(inlineNumber)].map((found) => Number(found[1]));
  const steps = numbers.filter((number, i) => i > 0 && number === (numbers[i - 1] ?? 0) + 1).length;
  return numbers.length >= 2 && steps >= 0.8 * (numbers.length - 1)
    ? text.replace(inlineNumber, (found) => `\n${found.replace(/^[\s,;]/u, '')}`)
    : text;
}

/** What a tab stands for: another name, or a remark on the first. */
function chooseTab(rows: readonly { readonly text: string }[], withCapitals: boolean): string {
  const cells = rows.flatMap(({ text }) => text.split('\t').slice(1)).filter((cell) => cell.trim() !== '');
  const names = cells.filter((cell) => isFullName(cell, withCapitals));
  return names.length * 2 > cells.length ? '; ' : ' – ';
}

function isProseLine(text: string, follows: boolean, withCapitals: boolean): boolean {
  const words = splitWords(text);
  const isSmall = (word: string) => /^\p{Ll}/u.test(word);
  if (follows && isSmall(text)) return true;
  if (words.length < fewestProseWords || words.filter(isSmall).length * 2 < words.length) return false;
  const first = /^(.*?)(?:[,;،؛([]|\s[-–—]\s|$)/u.exec(text)?.[1] ?? text;
  return !isFullName(first, withCapitals);
}

/** Two words or more that can be a name. */
export function isFullName(text: string, withCapitals: boolean): boolean {
  return refuseName(text, withCapitals) === undefined && splitWords(text).length >= 2;
}
