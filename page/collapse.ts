// Text as it shows: white space run together, lines that begin and end with a letter.
import { alignText, type FindingRuns } from './align.ts';
import type { PassageText, Run } from './passage.ts';

/** White space that HTML runs together; a no-break space stays, as printed. */
const loose = /[\t\n\f\r ]{2,}|[\t\n\f\r]/g;

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13 && code !== 11);
}

/** Offset of the first unit that is not white space, or `to`. */
function skipSpace(data: string, from: number, to: number): number {
  let offset = from;
  while (offset < to && isSpace(data.charCodeAt(offset))) offset += 1;
  return offset;
}

/** Offset after the last unit that is not white space, or `from`. */
function trimSpace(data: string, from: number, to: number): number {
  let offset = to;
  while (offset > from && isSpace(data.charCodeAt(offset - 1))) offset -= 1;
  return offset;
}

/** Writes a passage, node after node. */
export interface PassageWriter {
  /** Units written so far. */
  readonly length: () => number;
  /** What a letter that comes now would stand right beside; empty at a gap, a break and the start. */
  readonly lastUnit: () => string;
  /** Whether a letter that comes now would begin a line. */
  readonly isAtBreak: () => boolean;
  /** A line ends here, if any stands before and any will come after. */
  readonly breakLine: () => void;
  /** White space stands here, if anything stands before it and after it in its line. */
  readonly leaveGap: () => void;
  /** Text of a node, `to` exclusive. */
  readonly write: (node: Text, from: number, to: number, asItStands: boolean) => void;
  /** All text of an element, as the browser shows it: lines of its own. */
  readonly writeWhole: (element: Element, text: string) => void;
  readonly finish: () => PassageText;
}

/** Text of an element that was read at once; its nodes are found when they are asked for. */
interface Whole {
  readonly element: Element;
  readonly text: string;
  readonly at: number;
}

/** Works runs out once: when they are asked for, or bit by bit before. */
export function rememberRuns(finding: FindingRuns): Pick<PassageText, 'findRuns' | 'prepareRuns'> {
  let found: { readonly runs: readonly Run[] | undefined } | undefined;
  const prepareRuns = (): boolean => {
    if (found !== undefined) return false;
    const step = finding.next();
    if (step.done === true) found = { runs: step.value };
    return step.done !== true;
  };
  return {
    prepareRuns,
    findRuns: () => {
      while (prepareRuns());
      return found?.runs;
    },
  };
}

function* findAll(parts: readonly (Run | Whole)[]): FindingRuns {
  const all: Run[] = [];
  for (const part of parts) {
    if ('node' in part) {
      all.push(part);
      continue;
    }
    const runs = yield* alignText(part.text, part.at, part.element);
    if (runs === undefined) return undefined;
    for (const run of runs) all.push(run);
  }
  return all;
}

export function createPassageWriter(): PassageWriter {
  const pieces: string[] = [];
  const parts: (Run | Whole)[] = [];
  let length = 0;
  let gap = '';

  function putGap(): void {
    if (length > 0 && gap !== '') {
      pieces.push(gap);
      length += 1;
    }
    gap = '';
  }

  /** Letters of a node, after the gap that is due. */
  function put(node: Text, from: number, to: number): void {
    putGap();
    pieces.push(from === 0 && to === node.data.length ? node.data : node.data.slice(from, to));
    parts.push({ node, at: length, from, size: to - from });
    length += to - from;
  }

  function leaveGap(): void {
    if (gap === '') gap = ' ';
  }

  function putCollapsed(node: Text, first: number, last: number): void {
    // A search that finds nothing goes on to the end of its text: a node of millions of letters is cut first.
    const data = last < node.data.length ? node.data.slice(0, last) : node.data;
    const from = skipSpace(data, first, last);
    if (from > first) leaveGap();
    const to = trimSpace(data, from, last);
    if (from === to) return;
    let offset = from;
    loose.lastIndex = from;
    while (loose.test(data) && loose.lastIndex < to) {
      put(node, offset, trimSpace(data, offset, loose.lastIndex));
      leaveGap();
      offset = loose.lastIndex;
    }
    put(node, offset, to);
    if (to < last) leaveGap();
  }

  return {
    length: () => length,
    lastUnit: () => (gap === '' ? (pieces.at(-1)?.at(-1) ?? '') : ''),
    isAtBreak: () => gap === '\n',
    leaveGap,
    breakLine: () => {
      gap = '\n';
    },
    write: (node, from, to, asItStands) => {
      if (!asItStands) putCollapsed(node, from, to);
      else if (from < to) put(node, from, to);
    },
    writeWhole: (element, text) => {
      gap = '\n';
      if (text !== '') putGap();
      pieces.push(text);
      parts.push({ element, text, at: length });
      length += text.length;
      gap = '\n';
    },
    finish: () => ({
      text: pieces.join(''),
      atOnce: parts.flatMap((part) => ('element' in part ? [part.element] : [])),
      ...rememberRuns(findAll(parts)),
    }),
  };
}
