// A stretch of the page's text, with a way back from every letter to its node.

/** Where a stretch begins: at a node, or inside a very long text node at an offset. */
export interface Start {
  readonly node: Node;
  /** UTF-16 units into a text node; 0 otherwise. */
  readonly offset: number;
}

/** A stretch of text that stands in one text node as it stands in the passage. */
export interface Run {
  readonly node: Text;
  /** Where it begins in the passage's text, UTF-16 units. */
  readonly at: number;
  /** Where it begins in the node's data, UTF-16 units. */
  readonly from: number;
  readonly size: number;
}

export interface PassageText {
  /** As a reader sees it: white space run together, lines ended by "\n", none at either end. */
  readonly text: string;
  /**
   * By ascending `at`, without overlaps; what lies between them is white space that stands for a break or a gap.
   *
   * Worked out when it is first asked for. Undefined when the letters of a block that was read at once cannot be told
   * apart: it must be read node by node.
   */
  readonly findRuns: () => readonly Run[] | undefined;
  /** Works out some of them, for a fraction of a ms. Answers whether more is left. */
  readonly prepareRuns: () => boolean;
  /** Elements whose text was read at once. */
  readonly atOnce: readonly Element[];
}

/** Letters of one text node; `end` exclusive, UTF-16 units of its data. */
export interface Spot {
  readonly node: Text;
  readonly start: number;
  readonly end: number;
}

/**
 * Index of the first run that ends after an offset.
 *
 * @returns `runs.length` when there is none.
 */
export function findRun(runs: readonly Run[], offset: number): number {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const run = runs[middle];
    if (run !== undefined && run.at + run.size <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether one more unit of white space follows in the node, so that a line drawn under two words is not broken. */
function hasSpaceAt(node: Text, offset: number): boolean {
  return /\s/u.test(node.data.charAt(offset));
}

/**
 * Where a stretch of a passage's text stands in the document.
 *
 * @param start  UTF-16 units in the passage's text.
 * @param end    Exclusive.
 * @returns One spot a text node, in reading order; empty when the stretch is empty, out of bounds or cannot be told.
 */
export function locate(passage: PassageText, start: number, end: number): Spot[] {
  const spots: Spot[] = [];
  const runs = passage.findRuns() ?? [];
  if (start >= end) return spots;
  for (let index = findRun(runs, start); index < runs.length; index += 1) {
    const run = runs[index];
    if (run === undefined || run.at >= end) break;
    const from = run.from + Math.max(0, start - run.at);
    const to = run.from + Math.min(run.size, end - run.at);
    const last = spots.at(-1);
    if (last !== undefined && last.node === run.node) {
      spots[spots.length - 1] = { node: run.node, start: last.start, end: to };
      continue;
    }
    if (last !== undefined && passage.text[run.at - 1] === ' ' && hasSpaceAt(last.node, last.end)) {
      spots[spots.length - 1] = { node: last.node, start: last.start, end: last.end + 1 };
      spots.push({ node: run.node, start: from, end: to });
      continue;
    }
    const spaced = last !== undefined && from > 0 && passage.text[run.at - 1] === ' ' && hasSpaceAt(run.node, from - 1);
    spots.push({ node: run.node, start: spaced ? from - 1 : from, end: to });
  }
  return spots;
}
