// Whether a reader can see an element's text, or unfold it.
import { deepestAncestor } from './limits.ts';
import { holds, isElement, nameOf, parentAcross, readAttribute } from './unclobbered.ts';

const andItsInk = { visibilityProperty: true };

/** Text that one press unfolds: it counts as there, and is painted once it is open. */
export function isFolded(element: Element): boolean {
  if (nameOf(element) === 'details') return readAttribute(element, 'open') === null;
  return readAttribute(element, 'hidden') === 'until-found';
}

/** The nearest ancestor without a box, or undefined when only folds, or boxes that are left out, hide the element. */
function findHidingAncestor(element: Element): Element | undefined {
  if (getComputedStyle(element).visibility !== 'visible') return element;
  let excused = false;
  let node: Node | null = element;
  for (let depth = 0; node !== null && depth < deepestAncestor; depth += 1) {
    if (isElement(node)) {
      const display = getComputedStyle(node).display;
      if (display === 'none') return node;
      if (display === 'contents' || isFolded(node)) excused = true;
    }
    node = parentAcross(node);
  }
  return excused ? undefined : element;
}

/**
 * Makes a test of elements that remembers the last hidden one, since hidden things come in trees.
 *
 * The test must not outlive one look at the page: it does not notice changes.
 */
export function createShownTest(): (element: Element) => boolean {
  let hiding: Element | undefined;
  return (element) => {
    if (Element.prototype.checkVisibility.call(element, andItsInk)) return true;
    if (hiding !== undefined && holds(hiding, element)) return false;
    hiding = findHidingAncestor(element);
    return hiding === undefined;
  };
}

/** Whether what people type stands here: an editor's text is never read. */
export function isEdited(element: Element): boolean {
  return (element as HTMLElement).isContentEditable === true;
}
