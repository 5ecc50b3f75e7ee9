// Reads all text of a block at once, as the browser itself shows it, where nothing in it needs a closer look.
import { mostGroundAtOnce } from './limits.ts';
import { isRough } from './rough.ts';

export interface Whole {
  /** As shown: lines ended by one "\n", no white space at either end. */
  readonly text: string;
  /** Elements in it. */
  readonly elements: number;
}

function ask(element: Element, prototype: object, name: string): unknown {
  return Reflect.get(prototype, name, element);
}

/** Lines of a table's cells, and empty lines between paragraphs, are one break each. No pattern: cold, those are slow. */
function joinBreaks(text: string): string {
  let joined = text.trim();
  if (joined.includes('\t')) joined = joined.replaceAll('\t', '\n');
  while (joined.includes('\n\n')) joined = joined.replaceAll('\n\n', '\n');
  return joined;
}

/**
 * Asks the browser for the text of an element.
 *
 * Needs styles and layout: after a frame they are there.
 *
 * @param most   Elements in it at most.
 * @param hosts  Elements with open shadow trees that are known.
 * @returns Undefined when the element does not show, is too large to be asked at once, or holds what must be read node
 *   by node: an editor, a fold, a shadow tree.
 */
export function readWhole(element: Element, most: number, hosts: ReadonlySet<Element>): Whole | undefined {
  if (!(element instanceof HTMLElement)) return undefined;
  const inside = Element.prototype.getElementsByTagName.call(element, '*');
  // To ask for one after the last allowed is to count no further.
  if (inside.item(most) !== null || !Element.prototype.checkVisibility.call(element)) return undefined;
  const height = ask(element, Element.prototype, 'scrollHeight') as number;
  const width = ask(element, Element.prototype, 'scrollWidth') as number;
  if (height * width > mostGroundAtOnce || isRough(element, hosts)) return undefined;
  const text = ask(element, HTMLElement.prototype, 'innerText') as string;
  return { text: joinBreaks(text), elements: inside.length + 1 };
}
