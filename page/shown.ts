// Whether a reader can see an element's text, or unfold it.
import { deepestAncestor } from './limits.ts';
import { holds, isElement, nameOf, parentAcross, readAttribute } from './unclobbered.ts';

const andItsInk = { visibilityProperty: true };

/** As `andItsInk`, without working out what the browser skips: a part that is far off, or folded. */
const asItIs = { visibilityProperty: true, contentVisibilityAuto: true };

/**
 * Whether the browser has not worked out how an element looks, because it is folded or far.
 *
 * Measuring would have it worked out, and a page could tell.
 */
export function isSkipped(element: Element): boolean {
  return !Element.prototype.checkVisibility.call(element, { contentVisibilityAuto: true });
}

/** Whether an element would show if the browser did not skip it until it is near. */
export function isPutOff(element: Element): boolean {
  return isSkipped(element) && Element.prototype.checkVisibility.call(element);
}

/** Text that one press unfolds: it counts as there, and is painted once it is open. */
export function isFolded(element: Element): boolean {
  if (nameOf(element) === 'details') return readAttribute(element, 'open') === null;
  return readAttribute(element, 'hidden') === 'until-found';
}

/** Whether an element is on the page with ink of its own, wherever it stands. */
export function checkSeen(element: Element): boolean {
  return Element.prototype.checkVisibility.call(element, andItsInk);
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
    if (Element.prototype.checkVisibility.call(element, asItIs)) return true;
    if (hiding !== undefined && holds(hiding, element)) return false;
    const shown = checkSeen(element);
    if (!shown) hiding = findHidingAncestor(element);
    // Chromium 156: once a style was read in what it skips, the page's first measuring there is wrong, and tells of us.
    Element.prototype.getBoundingClientRect.call(element);
    return shown || hiding === undefined;
  };
}

/** Whether what people type stands here: an editor's text is never read. */
export function isEdited(element: Element): boolean {
  return (element as HTMLElement).isContentEditable === true;
}
