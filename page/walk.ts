// Walks a document in the order in which a reader meets it, into open shadow trees, past what is never read.
import { isShadowRoot, rootOf } from './unclobbered.ts';

export interface Walk {
  /** The next node; null at the end. */
  readonly next: () => Node | null;
  /** As `next`, from an element that may carry a shadow root: its shadow tree comes before its children. */
  readonly enter: (host: Element) => Node | null;
  /** The next node that is not in the one last met. */
  readonly skip: () => Node | null;
}

const elementsAndText = NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT;

function walkFrom(node: Node): TreeWalker {
  const walker = document.createTreeWalker(rootOf(node), elementsAndText);
  walker.currentNode = node;
  return walker;
}

/**
 * @param start       The node that was met already.
 * @param meetShadow  Told of every open shadow root that is entered.
 */
export function createWalk(start: Node, meetShadow: (root: ShadowRoot) => void): Walk {
  let walker = walkFrom(start);

  /** Out of shadow trees that are at their end; a host's own children follow. */
  function leaveShadows(): Node | null {
    let found: Node | null = null;
    while (found === null && isShadowRoot(walker.root)) {
      walker = walkFrom(walker.root.host);
      found = walker.nextNode();
    }
    return found;
  }

  function next(): Node | null {
    return walker.nextNode() ?? leaveShadows();
  }

  return {
    next,
    enter: (host) => {
      // A form, which could hide it, has none.
      const shadow = host.shadowRoot;
      if (shadow !== null) {
        meetShadow(shadow);
        walker = walkFrom(shadow);
      }
      return next();
    },
    skip: () => {
      let found = walker.nextSibling();
      while (found === null) {
        if (walker.parentNode() === null) return leaveShadows();
        found = walker.nextSibling();
      }
      return found;
    },
  };
}
