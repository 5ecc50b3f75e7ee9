// Text as it shows: white space run together, lines that begin and end with a letter.
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
  readonly finish: () => PassageText;
}

export function createPassageWriter(): PassageWriter {
  const pieces: string[] = [];
  const runs: Run[] = [];
  let length = 0;
  let gap = '';

  /** Letters of a node, after the gap that is due. */
  function put(node: Text, from: number, to: number): void {
    if (length > 0 && gap !== '') {
      pieces.push(gap);
      length += 1;
    }
    gap = '';
    pieces.push(from === 0 && to === node.data.length ? node.data : node.data.slice(from, to));
    runs.push({ node, at: length, from, size: to - from });
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
    finish: () => ({ text: pieces.join(''), runs }),
  };
}
