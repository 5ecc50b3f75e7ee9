// What stands around a word decides how its mark moves, and whether it can be painted rightly at all.
import { deepestAncestor } from '../limits.ts';
import { elementAbove, isAttached, matches } from '../unclobbered.ts';
import { createPane, type Pane } from './pane.ts';

export interface Setting {
  /** Undefined where nothing can be painted rightly. */
  readonly pane: Pane | undefined;
  /** Sizes inside are not window px: what scrolls in it cannot be followed. */
  readonly scaled: boolean;
  /** Text runs downwards: the side that its line stands on. */
  readonly upright: 'left' | 'right' | undefined;
}

/** Panes at most; a page with more things that scroll has the rest without marks. */
const mostPanes = 200;

const nowhere: Setting = { pane: undefined, scaled: false, upright: undefined };

/** Stands above the overlay, whatever the overlay does. */
const topLayer = ':modal, :popover-open, :fullscreen:not(:root)';

/** Moved or scaled only: `matrix(a, 0, 0, d, x, y)` with positive a and d. */
function readTransform(transform: string): { straight: boolean; scaled: boolean } {
  const numbers = /^matrix\((.*)\)$/u.exec(transform)?.[1]?.split(',').map(Number);
  if (numbers === undefined) return { straight: false, scaled: false };
  const [a = 0, b = 0, c = 0, d = 0] = numbers;
  return { straight: b === 0 && c === 0 && a > 0 && d > 0, scaled: a !== 1 || d !== 1 };
}

function isCutOff(style: CSSStyleDeclaration): boolean {
  return style.clipPath !== 'none' || (style.clip !== 'auto' && style.position === 'absolute');
}

/** Whether an element's overflow belongs to the window: the root's does, and the body's while the root has none. */
function givesToWindow(element: Element, root: Element): boolean {
  if (element === root) return true;
  return element === root.ownerDocument.body && getComputedStyle(root).overflowX === 'visible';
}

function isOverfull(element: Element): boolean {
  return element.scrollHeight > element.clientHeight + 1 || element.scrollWidth > element.clientWidth + 1;
}

export interface Settings {
  readonly of: (element: Element) => Setting;
  /** Anything may have changed: asks the page again. */
  readonly forget: () => void;
  /** All that is open, outermost first. */
  readonly panes: () => Iterable<Pane>;
  /** Closes panes that hold no mark or whose element is gone. */
  readonly sweep: () => void;
}

/** @param whole  The pane of the document. */
export function createSettings(page: Document, whole: Pane): Settings {
  let known = new Map<Element, Setting>();
  const panes = new Map<Element, Pane>();

  /** The pane that follows an element; opened when there is none of this kind yet. */
  function follow(kind: 'scroller' | 'pinned', element: Element, parent: Pane): Pane | undefined {
    const open = panes.get(element);
    if (open !== undefined && open.kind === kind && open.parent === parent) return open;
    if (open !== undefined) close(element, open);
    if (panes.size >= mostPanes) return undefined;
    const pane = createPane(kind, element, parent);
    panes.set(element, pane);
    pane.read();
    return pane;
  }

  function close(element: Element, pane: Pane): void {
    for (const shelf of pane.shelves.values()) {
      for (const entry of shelf) {
        entry.pane = undefined;
        entry.boxes = [];
        entry.measured = false;
      }
    }
    pane.remove();
    panes.delete(element);
  }

  /** What an element adds to the setting that it stands in. */
  function derive(element: Element, around: Setting): Setting {
    if (around.pane === undefined) return nowhere;
    const style = getComputedStyle(element);
    const root = page.documentElement;
    // Whatever moves or scales the root does so to the overlay too.
    if (element === root) return style.opacity === '0' ? nowhere : around;
    if (style.opacity === '0' || style.display === 'none' || isCutOff(style)) return nowhere;
    if (style.transformStyle === 'preserve-3d' || style.rotate !== 'none') return nowhere;
    // Only what is taken out of the flow can be in the top layer.
    if (style.position !== 'static' && matches(element, topLayer)) return nowhere;
    let { pane, scaled } = around;
    if (style.transform !== 'none') {
      const transform = readTransform(style.transform);
      if (!transform.straight) return nowhere;
      scaled ||= transform.scaled;
    }
    scaled ||= style.zoom !== undefined && style.zoom !== '1' && style.zoom !== '';
    if (style.position === 'fixed') pane = follow('pinned', element, whole) ?? pane;
    else if (style.position === 'sticky' || style.transform !== 'none') pane = follow('pinned', element, pane) ?? pane;
    const cuts = style.overflowX !== 'visible' || style.overflowY !== 'visible';
    if (cuts && !givesToWindow(element, root) && isOverfull(element)) {
      const scroller = scaled ? undefined : follow('scroller', element, pane);
      if (scroller === undefined || element.clientHeight < 4 || element.clientWidth < 4) return nowhere;
      pane = scroller;
    }
    const upright = style.writingMode.startsWith('horizontal') ? undefined : sideOf(style.writingMode);
    return { pane, scaled, upright };
  }

  return {
    of: (element) => {
      const chain: Element[] = [];
      let above: Element | undefined = element;
      while (above !== undefined && !known.has(above) && chain.length < deepestAncestor) {
        chain.push(above);
        above = elementAbove(above);
      }
      let setting: Setting =
        above === undefined
          ? { pane: whole, scaled: whole.origin?.scale !== 1, upright: undefined }
          : (known.get(above) ?? nowhere);
      for (const each of chain.reverse()) {
        setting = derive(each, setting);
        known.set(each, setting);
      }
      return setting;
    },
    forget: () => {
      known = new Map();
    },
    panes: () => [whole, ...panes.values()],
    sweep: () => {
      for (const [element, pane] of [...panes].reverse()) {
        const held = [...panes.values()].some((other) => other.parent === pane);
        if (!isAttached(element) || (!held && pane.shelves.size === 0)) close(element, pane);
      }
      known = new Map();
    },
  };
}

/** Lines run from right to left, or from left to right, beside upright or turned letters; both have their line at the left. */
function sideOf(mode: string): 'left' | 'right' {
  return mode === 'vertical-lr' || mode === 'sideways-lr' ? 'right' : 'left';
}
