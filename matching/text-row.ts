// A text as a row of words that are ready to be searched.
import { breakGap, judgeGap } from './gaps.ts';
import type { TextWord, WordMemo } from './text-words.ts';
import { splitTokens, type Tokens } from './tokens.ts';

export interface TextRow {
  readonly text: string;
  readonly tokens: Tokens;
  readonly words: readonly TextWord[];
  /** What stands between a word and the next; see `gaps.ts`. */
  readonly gaps: Uint8Array;
}

/** Reads a text once. */
export function readRow(text: string, memo: WordMemo): TextRow {
  const tokens = splitTokens(text);
  const { count, starts, ends, shapes } = tokens;
  const words: TextWord[] = [];
  const gaps = new Uint8Array(count);
  for (let i = 0; i < count; i++) {
    const end = ends[i] as number;
    const dotted = text.charCodeAt(end) === 0x2e;
    words.push(memo.read(text.slice(starts[i], end), shapes[i] as number, dotted));
    gaps[i] = i + 1 < count ? judgeGap(text, end, starts[i + 1] as number) : breakGap;
  }
  return { text, tokens, words, gaps };
}
