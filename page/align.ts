// Finds the nodes in which the letters stand of a text that the browser gave at once.
import type { Run } from './passage.ts';
import { isPutOff } from './shown.ts';

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13 && code !== 11);
}

function skipSpace(text: string, from: number): number {
  let offset = from;
  while (offset < text.length && isSpace(text.charCodeAt(offset))) offset += 1;
  return offset;
}

function trimSpace(text: string): number {
  let offset = text.length;
  while (offset > 0 && isSpace(text.charCodeAt(offset - 1))) offset -= 1;
  return offset;
}

/** Whether two units are one letter, or a style sheet may make one of the other. */
function isSameLetter(one: string, other: string): boolean {
  return one === other || one.toLowerCase() === other.toLowerCase() || one.toUpperCase() === other.toUpperCase();
}

/**
 * Lays the letters of one node against a text.
 *
 * @param from  Where the first letter of the node should stand.
 * @param runs  Told what was found; left as it was when the node does not stand there.
 * @returns Where the next node's letters may begin; -1 when the node does not stand there.
 */
function layNode(node: Text, data: string, text: string, from: number, runs: Run[]): number {
  const first = skipSpace(data, 0);
  const last = trimSpace(data);
  const size = last - first;
  if (text.startsWith(data.slice(first, last), from)) {
    runs.push({ node, at: from, from: first, size });
    return from + size;
  }
  const before = runs.length;
  let at = from;
  let run = { at, from: first };
  for (let offset = first; offset < last; ) {
    if (isSpace(data.charCodeAt(offset))) {
      runs.push({ node, at: run.at, from: run.from, size: offset - run.from });
      offset = skipSpace(data, offset);
      at = skipSpace(text, at);
      run = { at, from: offset };
      continue;
    }
    if (at >= text.length || !isSameLetter(data.charAt(offset), text.charAt(at))) {
      runs.length = before;
      return -1;
    }
    offset += 1;
    at += 1;
  }
  runs.push({ node, at: run.at, from: run.from, size: last - run.from });
  return at;
}

/** Finds runs, and rests after some nodes each time. */
export type FindingRuns = Generator<undefined, Run[] | undefined, undefined>;

/** Nodes between two rests. */
const nodesAtOnce = 200;

/**
 * Finds where the text of an element stands, node by node.
 *
 * A node whose letters do not come next in the text is one that does not show. Where a hidden node and a shown one hold
 * the same letters the first is taken; whoever draws there sees that it has no place on the page.
 *
 * @param text  What the browser gave for the element, white space folded in any way.
 * @param at    Where it begins in the passage, UTF-16 units.
 * @returns By ascending `at`; undefined when some letters are in no node as they stand, or the browser has left text out
 *   only because it is far off.
 */
export function* alignText(text: string, at: number, element: Element): FindingRuns {
  const runs: Run[] = [];
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let offset = skipSpace(text, 0);
  let nodes = 0;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    nodes += 1;
    if (nodes % nodesAtOnce === 0) yield;
    const { data } = node as Text;
    if (skipSpace(data, 0) === data.length) continue;
    const next = offset < text.length ? layNode(node as Text, data, text, offset, runs) : -1;
    if (next >= 0) offset = skipSpace(text, next);
    else if (node.parentElement !== null && isPutOff(node.parentElement)) return undefined;
  }
  if (offset < text.length) return undefined;
  return at === 0 ? runs : runs.map((run) => ({ ...run, at: run.at + at }));
}
