// The block of text that a passage stands in: what a reader would read with it.
import type { Stretch } from './quote.ts';

/** Longest paragraph, UTF-16 units; a page without any blocks is one. */
const longest = 200_000;

/**
 * The lines of a text that a stretch stands in, whole.
 *
 * @returns Undefined when they are longer than a paragraph is taken to be.
 */
export function readParagraph(text: string, { start, end }: Stretch): string | undefined {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const line = text.indexOf('\n', Math.max(start, end - 1));
  const to = line < 0 ? text.length : line;
  return to - from > longest ? undefined : text.slice(start === 0 ? 0 : from, to);
}
