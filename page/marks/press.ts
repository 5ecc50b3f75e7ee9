// A press on a mark, noticed without the page noticing, and without taking it from the page's own links.
import { matches } from '../unclobbered.ts';

/** What a page may want a press for itself. */
const own =
  'a[href], area, button, input, select, textarea, label, summary, audio, video, iframe, embed, object, [contenteditable], [role=button], [role=link], [role=checkbox], [role=menuitem], [role=option], [role=tab], [role=switch]';

/**
 * Calls back when the reader presses a mark with the main button and nothing else.
 *
 * @param findAt  The mark at a point of the window.
 * @returns Stops listening.
 */
export function listenForPress(
  view: Window,
  findAt: (x: number, y: number) => number | undefined,
  press: (ref: number) => void,
): () => void {
  function hear(event: MouseEvent): void {
    if (!event.isTrusted || event.button !== 0 || event.defaultPrevented) return;
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (view.getSelection()?.isCollapsed === false) return;
    const taken = event.composedPath().some((node) => node instanceof Element && matches(node, own));
    if (taken) return;
    const ref = findAt(event.clientX, event.clientY);
    if (ref !== undefined) press(ref);
  }
  view.addEventListener('click', hear, { capture: true, passive: true });
  return () => view.removeEventListener('click', hear, { capture: true });
}
