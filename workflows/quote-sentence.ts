// The sentence around a place in a page's text, for the list in the panel.

/** Most context on each side, UTF-16 units; about three lines of the narrow panel together. */
export const longestSide = 110;

/** A line at least this long that does not end a sentence was broken by layout, not by its writer. UTF-16 units. */
const wrappedLine = 40;

/** Lines that layout broke are of about one length: one that is longer than the last by more than this is a paragraph. */
const raggedEdge = 40;

/** Opened when first needed, and once: to open one takes longer than to use it. */
let sentences: Intl.Segmenter | undefined;

export interface Sides {
  readonly before: string;
  readonly after: string;
}

/**
 * The rest of the sentence before and after `start`–`end` (UTF-16 units, `end` exclusive); white space made single.
 * A side that is too long is cut between words and says so with “…”.
 */
export function quoteSentence(text: string, start: number, end: number): Sides {
  const from = Math.max(0, start - longestSide);
  const to = Math.min(text.length, end + longestSide);
  const window = joinWrappedLines(text.slice(from, to), from > 0);
  const [first, last] = [start - from, end - from];
  sentences ??= new Intl.Segmenter(undefined, { granularity: 'sentence' });
  const segments = sentences.segment(window);
  const begin = segments.containing(first)?.index ?? 0;
  const ending = segments.containing(Math.max(first, last - 1));
  const stop = ending === undefined ? window.length : ending.index + ending.segment.length;
  const before = toOneLine(window.slice(begin, first)).trimStart();
  const after = toOneLine(window.slice(last, stop)).trimEnd();
  return {
    before: begin === 0 && from > 0 ? before.replace(/^\S*\s?/u, '…') : before,
    after: stop === window.length && to < text.length ? after.replace(/\s?\S*$/u, '…') : after,
  };
}

/**
 * Takes the line ends that only layout made for spaces, so that a sentence goes on over them; keeps the length.
 *
 * @param isCut  The first line begins before the text does, and is longer than it looks.
 */
function joinWrappedLines(text: string, isCut: boolean): string {
  const lines = text.split('\n');
  const goesOn = (line: string, next: string, at: number) =>
    line.length >= wrappedLine &&
    !/[.!?…»”":;]\s*$/u.test(line) &&
    ((isCut && at === 0) || next.length <= line.length + raggedEdge);
  return lines.reduce((joined, next, at) => {
    const line = lines[at - 1];
    return line === undefined ? next : `${joined}${goesOn(line, next, at - 1) ? ' ' : '\n'}${next}`;
  }, '');
}

function toOneLine(text: string): string {
  return text.replace(/\s+/gu, ' ');
}
