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
  /** Whether the quote begins and ends inside a line, so that what stands between its surroundings can only be it. */
  readonly isInLine: boolean;
}

/** Lines of a quote that are looked for by themselves. */
const mostLines = 20;

export function patternOf({ exact, prefix, suffix }: Quoted): Pattern {
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
    isInLine: prefixLine !== '' && suffixLine !== '',
  };
}
