// Which of two nodes a reader meets first, also across open shadow roots.
import type { Start } from './passage.ts';
import { isShadowRoot, rootOf } from './unclobbered.ts';

/** The node itself, then its host, that host's host …, outermost last. */
function listHosts(node: Node): Node[] {
  const hosts = [node];
  for (let root = rootOf(node); isShadowRoot(root); root = rootOf(root.host)) hosts.push(root.host);
  return hosts;
}

/**
 * Whether a reader meets `first` before `second`: an element before what stands in it, its shadow tree before its
 * children.
 *
 * @returns False for a node and itself, and for nodes of different documents.
 */
export function isBefore(first: Node, second: Node): boolean {
  if (first === second) return false;
  const relation = Node.prototype.compareDocumentPosition.call(first, second);
  if ((relation & Node.DOCUMENT_POSITION_DISCONNECTED) === 0)
    return (relation & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  const firstHosts = listHosts(first);
  const secondHosts = listHosts(second);
  const depth = Math.min(firstHosts.length, secondHosts.length);
  for (let step = 1; step <= depth; step += 1) {
    const a = firstHosts[firstHosts.length - step];
    const b = secondHosts[secondHosts.length - step];
    if (a === undefined || b === undefined) return false;
    if (a === b) continue;
    const between = Node.prototype.compareDocumentPosition.call(a, b);
    if ((between & Node.DOCUMENT_POSITION_DISCONNECTED) !== 0) return false;
    // A shadow tree comes before its host's children, so the side that is deeper in a shadow tree comes first.
    if ((between & Node.DOCUMENT_POSITION_CONTAINED_BY) !== 0 && firstHosts.length > step) return true;
    if ((between & Node.DOCUMENT_POSITION_CONTAINS) !== 0 && secondHosts.length > step) return false;
    return (between & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  }
  // One is the host of the other's tree: the host comes first.
  return firstHosts.length < secondHosts.length;
}

/** Whether one start comes before another, in one text node too. */
export function startsBefore(first: Start, second: Start): boolean {
  return first.node === second.node ? first.offset < second.offset : isBefore(first.node, second.node);
}
