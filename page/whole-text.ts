// The visible text of a document as one, with a way back to its passages.

import type { Passage } from './numbered-passage.ts';
import { locate, type Spot } from './passage.ts';
import type { Stretch } from './quote.ts';

export interface WholeText {
  /** Passages that hold text, joined by "\n". */
  readonly text: string;
  readonly passages: readonly Passage[];
  /** Where each of them begins in the text, UTF-16 units. */
  readonly starts: readonly number[];
}

export function joinPassages(all: readonly Passage[]): WholeText {
  const passages = all.filter((passage) => passage.text !== '');
  const starts: number[] = [];
  let length = 0;
  for (const passage of passages) {
    starts.push(length);
    length += passage.text.length + 1;
  }
  return { text: passages.map((passage) => passage.text).join('\n'), passages, starts };
}

/** Where a stretch of the whole text stands in the document, in reading order. */
export function locateStretch(whole: WholeText, { start, end }: Stretch): Spot[] {
  return whole.passages.flatMap((passage, index) => {
    const from = whole.starts[index] ?? 0;
    if (from >= end || from + passage.text.length <= start) return [];
    return locate(passage, Math.max(0, start - from), Math.min(passage.text.length, end - from));
  });
}
