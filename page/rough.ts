// Tells blocks whose text the browser can give at once from those that must be read node by node.
import { holds, nameOf } from './unclobbered.ts';

/**
 * What the browser's own text of a block has too much or too little of: what people type, readings beside letters, and
 * what one press unfolds. Choices are in it, too; a name among them has the block read again, node by node.
 */
const roughly = 'rt, details:not([open]), [hidden="until-found"], [contenteditable]';

/** Elements of somebody's own making; names of the standard's have no hyphen, but for a few that hold nothing. */
const ownElements = './/*[contains(name(), "-")]';

/** Of the standard's elements that may carry a shadow tree those that mostly do, and have nothing else in them. */
const hollow = 'div:empty, span:empty';

/** @param hosts  Elements with open shadow trees that are known. */
export function isRough(element: Element, hosts: ReadonlySet<Element>): boolean {
  const page = element.ownerDocument;
  if (element === page.documentElement) {
    return hosts.size > 0 || Document.prototype.querySelector.call(page, roughly) !== null;
  }
  if (Element.prototype.querySelector.call(element, roughly) !== null) return true;
  if (Element.prototype.matches.call(element, roughly)) return true;
  for (const host of hosts) if (holds(element, host)) return true;
  return false;
}

/**
 * Finds elements with open shadow trees in an element.
 *
 * A shadow tree on one of the standard's elements that has children of its own besides is not found.
 *
 * @see https://dom.spec.whatwg.org/#valid-shadow-host-name
 */
export function findHosts(element: Element): Element[] {
  const found = [...findOwn(element), ...Element.prototype.querySelectorAll.call(element, hollow)];
  return found.filter((each) => each.shadowRoot !== null);
}

/** So many elements are looked at one by one sooner than an expression over them is begun. */
const few = 8;

function findOwn(element: Element): Element[] {
  const inside = Element.prototype.getElementsByTagName.call(element, '*');
  if (inside.item(few) === null) return [...inside].filter((each) => nameOf(each).includes('-'));
  const page = element.ownerDocument;
  const own = Document.prototype.evaluate.call(
    page,
    ownElements,
    element,
    null,
    XPathResult.ORDERED_NODE_ITERATOR_TYPE,
  );
  const found: Element[] = [];
  for (let node = own.iterateNext(); node !== null; node = own.iterateNext()) found.push(node as Element);
  return found;
}
