// Cuts a list into the pieces between its separators, and mends names that a line break went through.
import type { ListForm } from '../parsed-people.ts';
import { joinsAfter, joinsBefore } from './joining.ts';
import type { Line } from './lines.ts';
import { sentenceEnd, splitWords } from './words.ts';

/** What is one token in a list: brackets with what is in them, a separator, a line's end. */
const tokens = {
  comma: new RegExp(String.raw`\([^()]{0,300}\)|(?<separator>[,،，、;；؛|]|${sentenceEnd.source})|(?<end>\n)`, 'gu'),
  semicolon: /\([^()]{0,300}\)|(?<separator>[;；؛、|])|(?<end>\n)/gu,
};

/** Words in a name when no piece tells. */
const usualWords = { least: 2, most: 3 };

/** An item longer than this is not joined further, UTF-16 units. */
const longestItem = 3_000;

/** A piece of more words than this is not joined further: it is a text, and joining it word by word takes long. */
const longestJoined = 30;

/** The pieces of consecutive lines of kind `list`, joining words at their edges removed. */
export function cutPieces(lines: readonly Line[], separator: ListForm['separator']): string[] {
  const pieces = cutByForm(lines, separator);
  return pieces.map((piece) => piece.replace(joinsBefore, '').replace(joinsAfter, '').trim()).filter((piece) => piece);
}

function cutByForm(lines: readonly Line[], separator: ListForm['separator']): string[] {
  if (separator === 'line') return lines.map((line) => line.text);
  if (separator === 'mark') return joinMarked(lines);
  return joinBroken(cutFragments(lines.map((line) => line.text).join('\n'), tokens[separator]));
}

/** A line without a mark goes on with the item above it, unless both can be a name and the item says no more than one. */
function joinMarked(lines: readonly Line[]): string[] {
  const items: string[] = [];
  for (const line of lines) {
    const open = items.pop();
    if (open === undefined) items.push(line.text);
    else if (line.marked || isApart(open, line.text)) items.push(open, line.text);
    else items.push(`${open} ${line.text}`);
  }
  return items;
}

function isApart(open: string, next: string): boolean {
  if (open.length > longestItem) return true;
  const isName = !/[,;:([]|\s[-–—]\s/u.test(open) && !/^\p{Ll}/u.test(next);
  return isName && [open, next].every((text) => splitWords(text).length >= usualWords.least);
}

/** Pieces between separators, each as the fragments that line breaks make of it. */
function cutFragments(text: string, token: RegExp): string[][] {
  const pieces: string[][] = [];
  let fragments: string[] = [];
  let from = 0;
  for (const found of text.matchAll(token)) {
    if (found.groups?.['separator'] === undefined && found.groups?.['end'] === undefined) continue;
    fragments.push(text.slice(from, found.index).trim());
    from = found.index + found[0].length;
    if (found.groups['separator'] === undefined) continue;
    pieces.push(fragments);
    fragments = [];
  }
  fragments.push(text.slice(from).trim());
  pieces.push(fragments);
  return pieces.map((piece) => piece.filter((fragment) => fragment !== ''));
}

/**
 * Joins the two sides of a line break inside a piece, unless both can be a name by themselves and together they are
 * longer than any unbroken one: then the break stood for a separator.
 */
function joinBroken(pieces: readonly string[][]): string[] {
  const whole = pieces.filter((piece) => piece.length === 1).map(([piece = '']) => splitWords(piece).length);
  const usual = { least: Math.min(usualWords.least, findMedian(whole)), most: findMost(whole) };
  return pieces.flatMap((fragments) => {
    const joined: string[] = [];
    for (const fragment of fragments) {
      const open = joined.pop();
      if (open === undefined) {
        joined.push(fragment);
        continue;
      }
      const [before, after] = [splitWords(open).length, splitWords(fragment).length];
      const isTwo =
        (before >= usual.least && after >= usual.least && before + after > usual.most) || before > longestJoined;
      if (isTwo || joinsAfter.test(open) || joinsBefore.test(fragment)) joined.push(open, fragment);
      else joined.push(`${open} ${fragment}`);
    }
    return joined;
  });
}

function findMedian(counts: readonly number[]): number {
  return counts.toSorted((a, b) => a - b)[Math.floor(counts.length / 2)] ?? usualWords.least;
}

/** The length that nineteen names of twenty do not exceed: a stray sentence does not count. */
function findMost(counts: readonly number[]): number {
  return counts.toSorted((a, b) => a - b)[Math.floor(counts.length * 0.95)] ?? usualWords.most;
}
