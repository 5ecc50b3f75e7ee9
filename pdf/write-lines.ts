// Lines become text that runs on: words that were divided are whole again.
import type { PdfLine } from './line.ts';

/** A stretch of text that stands in one piece of one page. */
export interface PdfRun {
  /** Where it begins in the text, UTF-16 units. */
  readonly at: number;
  /** From 1. */
  readonly page: number;
  /** The number of the piece on its page. */
  readonly item: number;
  /** Where it begins in the piece's text, UTF-16 units. */
  readonly from: number;
  readonly size: number;
}

export interface PdfBlock {
  readonly text: string;
  /** By ascending `at`, without overlaps. What lies between them is a space that stands for the end of a line. */
  readonly runs: readonly PdfRun[];
}

/** A line with the page that it stands on, from 1. */
export interface PagedLine {
  readonly page: number;
  readonly line: PdfLine;
}

const hyphen = /(?<=\p{L})[-\u2010\u2011\u00ad\u00ac]$/u;

/** Scripts that are written without spaces. */
const unspaced = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Khmer}\p{sc=Lao}]/u;

/** What stands between two lines: nothing where a word was divided, or where the script has no spaces. */
function findSeam(before: string, next: string): { readonly drop: number; readonly gap: string } {
  if (hyphen.test(before)) {
    // A name keeps its own hyphen: what comes after one is written large.
    const isDivided = /^\p{Ll}/u.test(next) || before.endsWith('\u00ad');
    return /^\p{L}/u.test(next) ? { drop: isDivided ? 1 : 0, gap: '' } : { drop: 0, gap: ' ' };
  }
  const isUnspaced = unspaced.test(before.at(-1) ?? '') && unspaced.test(next[0] ?? '');
  return { drop: 0, gap: isUnspaced ? '' : ' ' };
}

/** Takes units from the end of the runs. */
function cutRuns(runs: PdfRun[], to: number): void {
  while (runs.length > 0) {
    const last = runs.at(-1);
    if (last === undefined || last.at + last.size <= to) return;
    runs.pop();
    if (last.at < to) runs.push({ ...last, size: to - last.at });
  }
}

/** Writes the lines of one paragraph. A hyphen that divides a word is left out, for it is not of the word. */
export function writeLines(lines: readonly PagedLine[]): PdfBlock {
  let text = '';
  const runs: PdfRun[] = [];
  for (const { page, line } of lines) {
    if (text !== '') {
      const { drop, gap } = findSeam(text, line.text);
      text = text.slice(0, text.length - drop);
      cutRuns(runs, text.length);
      text += gap;
    }
    const start = text.length;
    for (const run of line.runs) runs.push({ ...run, at: run.at + start, page });
    text += line.text;
  }
  return { text, runs };
}
