// Where in a document's tree a passage stands: one more way to find it, for tools that walk the tree.
import type { Spot } from './passage.ts';
import { elementAbove, holds, nameOf, parentOf, rootOf } from './unclobbered.ts';

/** Longest path, UTF-16 units, and deepest element. */
const most = { units: 2_000, depth: 200 };

const html = 'http://www.w3.org/1999/xhtml';

/** An element among those of its name beside it; 1 is the first, as XPath counts. */
function describeStep(element: Element): string {
  const isHtml = element.namespaceURI === html;
  let place = 1;
  for (let beside = element.previousElementSibling; beside !== null; beside = beside.previousElementSibling)
    if (!isHtml || nameOf(beside) === nameOf(element)) place += 1;
  return `/${isHtml ? nameOf(element) : '*'}[${place}]`;
}

/**
 * The path of the innermost element that holds all of a passage.
 *
 * @returns Undefined in a shadow tree, which no path reaches, for nothing, and where it would be too long.
 * @see https://www.w3.org/TR/annotation-model/#xpath-selector
 */
export function describePath(spots: readonly Spot[]): string | undefined {
  const [first, last] = [spots[0], spots.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  if (rootOf(first.node) !== first.node.ownerDocument || rootOf(last.node) !== first.node.ownerDocument)
    return undefined;
  let holder = elementAbove(first.node);
  while (holder !== undefined && !holds(holder, last.node)) holder = elementAbove(holder);
  let path = '';
  for (let depth = 0; holder !== undefined; depth += 1) {
    if (depth > most.depth) return undefined;
    path = describeStep(holder) + path;
    const above = parentOf(holder);
    holder = above instanceof Element ? above : undefined;
  }
  return path === '' || path.length > most.units ? undefined : path;
}
