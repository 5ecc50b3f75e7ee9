// What the reader has selected, as a stretch of the page's visible text.
import { isBefore } from './order.ts';
import type { Run } from './passage.ts';
import type { Stretch } from './quote.ts';
import { isEdited } from './shown.ts';
import { elementAbove, holds, isElement } from './unclobbered.ts';
import type { WholeText } from './whole-text.ts';

/** A place between two letters or nodes, as the DOM has it. */
interface Point {
  readonly node: Node;
  readonly offset: number;
}

export interface SelectedRange {
  readonly start: Point;
  readonly end: Point;
}

/** Whether what is selected is what somebody types, in a field or an editor; no letter of it is looked at. */
export function isTyped(page: Document, shadows: readonly ShadowRoot[]): boolean {
  for (const root of [page, ...shadows]) {
    const { activeElement: field } = root;
    if (field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement)
      if (field.selectionStart !== field.selectionEnd) return true;
  }
  const selection = page.getSelection();
  if (selection === null || selection.isCollapsed) return false;
  return [selection.anchorNode, selection.focusNode].some((node) => {
    const element = node === null || isElement(node) ? node : elementAbove(node);
    return element !== null && element !== undefined && isEdited(element);
  });
}

/**
 * The selection of a document, into open shadow trees.
 *
 * @param shadows  Open shadow roots of the document.
 * @returns Undefined when nothing is selected, or when it is in an editor: what people type is never read.
 */
export function readSelectedRange(page: Document, shadows: readonly ShadowRoot[]): SelectedRange | undefined {
  const selection = page.getSelection();
  if (selection === null || selection.rangeCount === 0) return undefined;
  const composed: unknown = Reflect.get(selection, 'getComposedRanges');
  const range = typeof composed === 'function' ? composeRange(selection, shadows) : selection.getRangeAt(0);
  if (range === undefined || range.collapsed) return undefined;
  for (const node of [range.startContainer, range.endContainer]) {
    const element = isElement(node) ? node : elementAbove(node);
    if (element !== undefined && isEdited(element)) return undefined;
  }
  return {
    start: { node: range.startContainer, offset: range.startOffset },
    end: { node: range.endContainer, offset: range.endOffset },
  };
}

function composeRange(selection: Selection, shadows: readonly ShadowRoot[]): StaticRange | undefined {
  return selection.getComposedRanges({ shadowRoots: [...shadows] })[0];
}

/** Whether a node stands wholly before a point that is not inside its letters. */
function endsBefore(node: Node, point: Point): boolean {
  if (point.node.nodeType === Node.TEXT_NODE) return isBefore(node, point.node);
  const after = point.node.childNodes[point.offset];
  if (after instanceof Node) return isBefore(node, after);
  return isBefore(node, point.node) || holds(point.node, node);
}

/** Whether all of a run stands before a point. */
function isRunBefore(run: Run, point: Point): boolean {
  return run.node === point.node ? run.from + run.size <= point.offset : endsBefore(run.node, point);
}

/** Whether any of a run stands before a point. */
function beginsBefore(run: Run, point: Point): boolean {
  return run.node === point.node ? run.from < point.offset : endsBefore(run.node, point);
}

/** Index of the first item for which a test fails; items for which it holds come first. */
function findFirstNot<T>(items: readonly T[], test: (item: T) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item !== undefined && test(item)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * The stretch of text between two points, without white space at its ends.
 *
 * @returns Undefined when no text that is read stands between them.
 */
export function findSelected(whole: WholeText, { start, end }: SelectedRange): Stretch | undefined {
  const runs = whole.passages.flatMap((passage, index) =>
    (passage.findRuns() ?? []).map((run) => ({ run, at: (whole.starts[index] ?? 0) + run.at })),
  );
  const first = runs[findFirstNot(runs, ({ run }) => isRunBefore(run, start))];
  const last = runs[findFirstNot(runs, ({ run }) => beginsBefore(run, end)) - 1];
  if (first === undefined || last === undefined) return undefined;
  let from = first.at + (first.run.node === start.node ? Math.max(0, start.offset - first.run.from) : 0);
  let to = last.at + (last.run.node === end.node ? Math.min(last.run.size, end.offset - last.run.from) : last.run.size);
  while (from < to && /\s/u.test(whole.text.charAt(from))) from += 1;
  while (to > from && /\s/u.test(whole.text.charAt(to - 1))) to -= 1;
  return from < to ? { start: from, end: to } : undefined;
}
