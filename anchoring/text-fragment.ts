// An address that opens a page at a passage: the words are in the address, and the browser looks for them.
import type { Stretch } from './stretch.ts';

/** A passage with what stood around it, as it was clipped. */
export interface LinkedPassage {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  /** The whole paragraph, where it is known. */
  readonly paragraph?: string | undefined;
}

/** Longest passage that is written out, UTF-16 units, as Chromium has it for the links that it makes itself. */
const longestWhole = 300;

/** Words at either end of a passage that is not written out, and words of context. */
const words = { atEnds: 6, around: 4 };

/** A passage this long is hardly ever there twice; a shorter one is told apart by what stands around it. UTF-16 units. */
const tellingLength = 60;

/**
 * The address with a text directive. A fragment that it has is kept, a directive that it has is replaced.
 *
 * A browser finds words only from a word's beginning to a word's end and within one block, so a passage that was cut
 * inside a word is widened to all of it, and one of several blocks is named by how it begins and ends.
 *
 * @returns The address as it is when the passage holds no word.
 * @see https://wicg.github.io/scroll-to-text-fragment/#syntax
 */
export function writeTextLink(address: string, passage: LinkedPassage): string {
  const text = passage.prefix + passage.exact + passage.suffix;
  const from = { start: passage.prefix.length, end: passage.prefix.length + passage.exact.length };
  const found = listWords(text);
  const inside = found.filter(({ start, end }) => end > from.start && start < from.end);
  const [first, last] = [inside[0], inside.at(-1)];
  if (first === undefined || last === undefined) return address;
  const exact = { start: Math.min(first.start, trimStart(text, from)), end: Math.max(last.end, trimEnd(text, from)) };
  const pieces = writeEnds(text, exact, inside);
  const isTelling = exact.end - exact.start >= tellingLength && !isThereTwice(text, passage, exact);
  const before = isTelling ? '' : readBefore(text, exact.start, found);
  const after = isTelling ? '' : readAfter(text, exact.end, found);
  const directive = [
    ...(before === '' ? [] : [`${encode(before)}-`]),
    ...pieces.map(encode),
    ...(after === '' ? [] : [`-${encode(after)}`]),
  ].join(',');
  const [plain = '', fragment = ''] = address.split(/#(.*)/su);
  return `${plain}#${fragment.replace(/:~:.*$/su, '')}:~:text=${directive}`;
}

/** Words by ascending `start`, in any script. */
function listWords(text: string): Stretch[] {
  const segments = new Intl.Segmenter('en', { granularity: 'word' }).segment(text);
  return [...segments]
    .filter(({ isWordLike }) => isWordLike === true)
    .map(({ index, segment }) => ({ start: index, end: index + segment.length }));
}

function trimStart(text: string, { start, end }: Stretch): number {
  let at = start;
  while (at < end && /\s/u.test(text.charAt(at))) at += 1;
  return at;
}

function trimEnd(text: string, { start, end }: Stretch): number {
  let at = end;
  while (at > start && /\s/u.test(text.charAt(at - 1))) at -= 1;
  return at;
}

/** The passage itself, or its beginning and its end where it is long or of several lines. */
function writeEnds(text: string, exact: Stretch, inside: readonly Stretch[]): string[] {
  const whole = text.slice(exact.start, exact.end);
  if (whole.length <= longestWhole && !whole.includes('\n')) return [whole];
  const firstLine = whole.indexOf('\n') < 0 ? exact.end : exact.start + whole.indexOf('\n');
  const lastLine = exact.start + whole.lastIndexOf('\n') + 1;
  const opening = inside.filter(({ end }) => end <= firstLine).slice(0, words.atEnds);
  const closing = inside.filter(({ start }) => start >= lastLine).slice(-words.atEnds);
  const begins = text.slice(exact.start, opening.at(-1)?.end ?? firstLine).trim();
  const ends = text.slice(closing[0]?.start ?? lastLine, exact.end).trim();
  return [begins, ends].filter((piece) => piece !== '');
}

/** Whether the words of a passage stand a second time in what is known of its surroundings. */
function isThereTwice(text: string, { paragraph = '' }: LinkedPassage, { start, end }: Stretch): boolean {
  const exact = text.slice(start, end);
  return [text, paragraph].some((where) => where.indexOf(exact) !== where.lastIndexOf(exact));
}

/** Some words before a place, of its own line, or of the line before where it begins one. */
function readBefore(text: string, place: number, found: readonly Stretch[]): string {
  const before = text.slice(0, place).trimEnd();
  const lineStart = before.lastIndexOf('\n') + 1;
  // The first word of what is kept may have been cut.
  const near = found.filter(({ start, end }) => end <= place && start >= lineStart && start > 0).slice(-words.around);
  return near[0] === undefined ? '' : before.slice(near[0].start);
}

function readAfter(text: string, place: number, found: readonly Stretch[]): string {
  const from = place + (text.slice(place).length - text.slice(place).trimStart().length);
  const line = text.indexOf('\n', from);
  const lineEnd = line < 0 ? text.length : line;
  const near = found
    .filter(({ start, end }) => start >= from && end <= lineEnd && end < text.length)
    .slice(0, words.around);
  const last = near.at(-1);
  return last === undefined ? '' : text.slice(from, last.end);
}

/** Percent-encoded, with the signs that have a meaning in a text directive. */
function encode(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replaceAll('-', '%2D');
}
