// A clipped passage as it is looked for: its letters between those that stood around it.
import { foldLetters } from './letters.ts';
import type { Quoted } from './stretch.ts';

export interface Pattern {
  /** What stood before, the quote, what stood after; folded. */
  readonly letters: string;
  readonly prefix: string;
  readonly quote: string;
  /** Its lines, where it goes over several; none where it is in one. */
  readonly quoteLines: readonly string[];
  readonly suffix: string;
  /** What of both stood on the same line as the quote. */
  readonly prefixLine: string;
  readonly suffixLine: string;
  /** What its line begins with, where it is an entry of a list: who it is about. Empty where it is not, or nobody knows. */
  readonly opening: string;
  /** Whether the quote begins and ends inside a line, so that what stands between its surroundings can only be it. */
  readonly isInLine: boolean;
}

/** What a longer line says is in it more than once, letters. */
const longestEntry = 160;

/** Letters that an entry is known by: a name. */
const openingLetters = 14;

/** Lines of a quote that are looked for by themselves. */
const mostLines = 20;

/** What the line that a quote begins in begins with. */
function readOpening({ exact, prefix, suffix }: Quoted): string {
  const began = prefix.lastIndexOf('\n');
  if (began < 0 || exact.trim().includes('\n')) return '';
  const line = `${prefix.slice(began + 1)}${exact}${suffix}`.split('\n', 1)[0] ?? '';
  const { folded } = foldLetters(line);
  return folded.length > longestEntry ? '' : folded.slice(0, openingLetters);
}

export function patternOf(quoted: Quoted): Pattern {
  const { exact, prefix, suffix } = quoted;
  const fold = (text: string) => foldLetters(text).folded;
  const [before, quote, after] = [fold(prefix), fold(exact), fold(suffix)];
  const prefixLine = fold(prefix.slice(prefix.lastIndexOf('\n') + 1));
  const suffixLine = fold(suffix.split('\n', 1)[0] ?? '');
  return {
    letters: before + quote + after,
    prefix: before,
    quote,
    quoteLines: exact.includes('\n') ? exact.split('\n', mostLines).map(fold) : [],
    suffix: after,
    prefixLine,
    suffixLine,
    opening: readOpening(quoted),
    isInLine: prefixLine !== '' && suffixLine !== '',
  };
}
