// Brings a stretch of text before the reader's eyes, through folds, scrollers and frames.
import { deepestAncestor } from './limits.ts';
import { isFolded } from './shown.ts';
import { elementAbove, nameOf } from './unclobbered.ts';

/** A stretch stands well when it is this share of the window's height away from its edges. */
const margin = 0.15;

/** Opens what the reader could open by a press. */
export function unfold(element: Element): void {
  let node: Element | undefined = element;
  for (let depth = 0; node !== undefined && depth < deepestAncestor; depth += 1) {
    if (isFolded(node)) {
      if (nameOf(node) === 'details') node.setAttribute('open', '');
      else node.removeAttribute('hidden');
    }
    node = elementAbove(node);
  }
}

/** How far to scroll so that a stretch stands in the middle; 0 when it stands well already. */
function findShift(start: number, end: number, low: number, high: number): number {
  const space = (high - low) * margin;
  if (start >= low + space && end <= high - space) return 0;
  return (start + end) / 2 - (low + high) / 2;
}

/**
 * Scrolls everything around a stretch of text so that it stands in the middle.
 *
 * @param element  What holds the text.
 * @param read     Where the text is in the window now; undefined when it does not show.
 * @param mayOpen  Whether what is folded may be opened, which a page can tell from a scroll of the reader's own.
 */
export function bringIntoView(element: Element, read: () => DOMRect | undefined, mayOpen: boolean): void {
  if (mayOpen) unfold(element);
  // The browser's own way also scrolls what is around a frame.
  Element.prototype.scrollIntoView.call(element, { block: 'nearest', inline: 'nearest', behavior: 'instant' });
  const view = element.ownerDocument.defaultView;
  if (view === null) return;
  let node = elementAbove(element);
  for (let around: Element | undefined = element; around !== undefined; around = node) {
    node = elementAbove(around);
    const rect = read();
    const style = getComputedStyle(around);
    if (rect === undefined) return;
    const scrolls = style.overflowY !== 'visible' && around.scrollHeight > around.clientHeight;
    if (node !== undefined && scrolls && around !== around.ownerDocument.body) {
      const area = around.getBoundingClientRect();
      around.scrollBy({
        top: findShift(rect.top, rect.bottom, area.top, area.bottom),
        left: rect.left < area.left || rect.right > area.right ? rect.left - (area.left + area.right) / 2 : 0,
        behavior: 'instant',
      });
    }
    if (style.position === 'fixed') return;
  }
  const rect = read();
  if (rect === undefined) return;
  view.scrollBy({
    top: findShift(rect.top, rect.bottom, 0, view.innerHeight),
    left: rect.left < 0 || rect.right > view.innerWidth ? rect.left - view.innerWidth / 2 : 0,
    behavior: 'instant',
  });
}
