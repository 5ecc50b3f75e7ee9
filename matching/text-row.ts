// A text as a row of words that are ready to be searched.
import { breakGap, judgeGap } from './gaps.ts';
import type { TextWord, WordMemo } from './text-words.ts';
import { splitTokens, type Tokens } from './tokens.ts';

export interface TextRow {
  readonly text: string;
  readonly tokens: Tokens;
  readonly words: readonly TextWord[];
  /** Places of the words that may belong to a name or start a stored spelling, ascending; most words are neither. */
  readonly telling: Int32Array;
  /** Hashes of the folded words. */
  readonly hashes: Uint32Array;
  /** What stands between a word and the next, see `gaps.ts`; only where both may be part of one name or phrase. */
  readonly gaps: Uint8Array;
}

/** Reads a text once. */
export function readRow(text: string, memo: WordMemo): TextRow {
  const tokens = splitTokens(text);
  const { count, starts, ends, shapes, hashes } = tokens;
  const words: TextWord[] = new Array(count);
  const gaps = new Uint8Array(count).fill(breakGap);
  const telling = new Int32Array(count);
  let tellingCount = 0;
  let open = false;
  for (let i = 0; i < count; i++) {
    const start = starts[i] as number;
    const end = ends[i] as number;
    const dotted = text.charCodeAt(end) === 0x2e;
    const word = memo.read(text, start, end, hashes[i] as number, shapes[i] as number, dotted);
    words[i] = word;
    if (word.isTelling) telling[tellingCount++] = i;
    if (open) gaps[i - 1] = judgeGap(text, ends[i - 1] as number, start);
    open = word.nameLike || word.role !== 0;
  }
  return { text, tokens, words, telling: telling.subarray(0, tellingCount), hashes, gaps };
}
