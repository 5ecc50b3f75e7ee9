// Whether something stands over a word: a bar at the window's edge, a menu, a dialogue.
import { holds, isShadowRoot, rootOf } from '../unclobbered.ts';

/** What fills its box by itself. */
const opaque = new Set(['img', 'video', 'canvas', 'iframe', 'object', 'embed', 'svg', 'picture']);

/** Whether an element hides what is behind it. A link stretched over a whole card has no ground and hides nothing. */
function hides(element: Element): boolean {
  if (opaque.has(element.localName)) return true;
  const style = getComputedStyle(element);
  if (style.opacity === '0') return false;
  if (style.backgroundImage !== 'none') return true;
  const alpha = /^rgba\(.*, ([\d.]+)\)$/u.exec(style.backgroundColor)?.[1];
  return alpha === undefined || Number(alpha) > 0.3;
}

/**
 * What hides a point of the window from a reader, in front of the text of an element.
 *
 * @returns Undefined when nothing does, and when the point is outside the window.
 */
export function findCover(element: Element, x: number, y: number): Element | undefined {
  const root = rootOf(element);
  const tree = isShadowRoot(root) ? root : element.ownerDocument;
  const isPartOf = (other: Element) => other === element || holds(other, element) || holds(element, other);
  // To ask for all that stands there takes as long as the page has elements; the first is mostly the answer.
  const first = tree.elementFromPoint(x, y);
  if (first === null || isPartOf(first)) return undefined;
  for (const above of tree.elementsFromPoint(x, y)) {
    if (isPartOf(above)) return undefined;
    if (hides(above)) return above;
  }
  return undefined;
}

/** The ancestor, or the element itself, that stays in place while the page is scrolled; undefined when there is none. */
export function findPinned(element: Element): Element | undefined {
  let node: Element | null = element;
  for (let depth = 0; node !== null && depth < 32; depth += 1) {
    const { position } = getComputedStyle(node);
    if (position === 'fixed' || position === 'sticky') return node;
    const parent: Node | null = node.parentNode;
    node = parent instanceof Element ? parent : null;
  }
  return undefined;
}
