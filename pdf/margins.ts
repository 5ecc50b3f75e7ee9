// What a page prints beside its text: the running head and foot, its number, its notes.
import type { OrderedLine } from './rows.ts';

/** The parts of a page, each in the order in which it is read. */
export interface PageParts {
  readonly head: readonly OrderedLine[];
  readonly body: readonly OrderedLine[];
  readonly notes: readonly OrderedLine[];
  readonly foot: readonly OrderedLine[];
}

export interface PageLines {
  /** Of the page, in the units of its lines. */
  readonly height: number;
  readonly lines: readonly OrderedLine[];
}

/** Share of a page's height, from either end, in which a head or a foot may stand. */
const marginShare = 0.12;

/** Letters this much smaller than those of the text are a note's. */
const noteSize = 0.92;

/** Only a number: `12`, `xii`, `- 12 -`, `Page 3 of 10`, `3/10`, `стр. 3`. */
const pageNumber =
  /^(?:page|p\.|стр\.|с\.|страница|seite|s\.)?\s*[-–—[(|]*\s*(?:\d{1,4}|[ivxlc]{1,7})\s*(?:(?:\/|of|из|von|sur|de)\s*\d{1,4})?\s*[-–—\])|]*$/iu;

function sameOnEachPage(text: string): string {
  return text.replace(/\d+/gu, '#').replace(/\s+/gu, ' ').trim().toLowerCase();
}

type End = 'head' | 'foot';

function findEnd({ height }: PageLines, { base, turned }: OrderedLine): End | undefined {
  if (turned !== 0) return undefined;
  if (base < height * marginShare) return 'head';
  return base > height * (1 - marginShare) ? 'foot' : undefined;
}

function listMarginTexts(page: PageLines | undefined): Set<string> {
  if (page === undefined) return new Set();
  return new Set(page.lines.flatMap((line) => (findEnd(page, line) ? [sameOnEachPage(line.text)] : [])));
}

/** The height of most letters of a page. */
function findBodySize(lines: readonly OrderedLine[]): number {
  const letters = new Map<number, number>();
  for (const { size, text } of lines) {
    const rounded = Math.round(size * 2) / 2;
    letters.set(rounded, (letters.get(rounded) ?? 0) + text.length);
  }
  return [...letters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}

/** Where the notes begin: the small lines that the page ends with, in its lower half. */
function findNotes({ height }: PageLines, lines: readonly OrderedLine[]): number {
  const size = findBodySize(lines);
  let at = lines.length;
  for (; at > 0; at -= 1) {
    const line = lines[at - 1];
    if (line === undefined || line.turned !== 0 || line.size > size * noteSize || line.base < height / 2) break;
  }
  return at;
}

/**
 * Takes a page apart.
 *
 * A head or foot is a line in the margin that a page beside has too, but for its numbers, or a page's number.
 *
 * @param others  The pages before and after it, as far as there are any.
 */
export function splitPage(page: PageLines, others: readonly (PageLines | undefined)[]): PageParts {
  const known = others.map(listMarginTexts);
  const ends: Record<End, OrderedLine[]> = { head: [], foot: [] };
  const rest = page.lines.filter((line) => {
    const end = findEnd(page, line);
    if (end === undefined) return true;
    const runs = known.some((texts) => texts.has(sameOnEachPage(line.text))) || pageNumber.test(line.text);
    if (runs) ends[end].push(line);
    return !runs;
  });
  const notes = findNotes(page, rest);
  return { ...ends, body: rest.slice(0, notes), notes: rest.slice(notes) };
}
