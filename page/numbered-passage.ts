// A numbered passage of a document: what is known of it, how it is read, and which one a node stands in.
import { livelyAfter, livelyPassage, mostElementsAtOnce, mostLivelyElements, wholePassage } from './limits.ts';
import { isBefore } from './order.ts';
import type { PassageText, Start } from './passage.ts';
import type { Grain } from './read-passage.ts';

export interface Passage extends PassageText {
  /** Its number in messages; never used twice in one loading of the document. */
  readonly id: number;
  readonly start: Start;
  /** Ascending in reading order. */
  readonly position: number;
  /** Nodes that it stretches over. */
  readonly walked: number;
  /** It has changed, or was never read. */
  readonly stale: boolean;
  /** How often it was read again because its text or its nodes had changed. */
  readonly changes: number;
  /** It must be read node by node. */
  readonly closely: boolean;
}

/** What is known of a passage that was never read. */
export const unread = {
  text: '',
  findRuns: () => [],
  prepareRuns: () => false,
  atOnce: [],
  walked: 0,
  stale: true,
  changes: 0,
  closely: false,
} as const;

/** How a passage is read. @param hosts  Elements with open shadow trees that are known. */
export function grainOf({ changes, closely }: Passage, hosts: ReadonlySet<Element>): Grain {
  const lively = changes >= livelyAfter;
  const atOnce = lively ? mostLivelyElements : mostElementsAtOnce;
  return { whole: lively ? livelyPassage : wholePassage, atOnce: closely ? 0 : atOnce, hosts };
}

/** Index of the passage that a node stands in: the last that begins before it. */
export function findPassage(passages: readonly Passage[], node: Node): number {
  const last = passages.at(-1);
  if (last !== undefined && (last.start.node === node || isBefore(last.start.node, node))) return passages.length - 1;
  let low = 0;
  let high = passages.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    const start = passages[middle]?.start.node;
    if (start !== undefined && (start === node || isBefore(start, node))) low = middle;
    else high = middle - 1;
  }
  return low;
}
