// A part of the page that moves as one: the document, what scrolls in it, what is pinned over it.

import { isAttached } from '../unclobbered.ts';
import type { Entry } from './entry.ts';
import type { Box } from './lines.ts';
import type { Origin } from './overlay.ts';
import { createTiles, type Tiles } from './tiles.ts';

/** `scroller` cuts off what is scrolled out of it; `pinned` moves by itself and cuts nothing off. */
export type PaneKind = 'document' | 'scroller' | 'pinned';

export interface Pane {
  readonly kind: PaneKind;
  /** What it follows; undefined for the document. */
  readonly element: Element | undefined;
  readonly parent: Pane | undefined;
  readonly tiles: Tiles;
  /** Where marks stand, by band. */
  readonly shelves: Map<number, Set<Entry>>;
  /** Bands that must be drawn again. */
  readonly stale: Set<number>;
  readonly ground: HTMLElement;
  /** Where its ground's origin was in the window when it was read last; undefined when nothing can be drawn on it. */
  origin: Origin | undefined;
  /** What of the window shows it, px; undefined when nothing cuts it off. */
  clip: Box | undefined;
  /** Reads where it is. Answers whether it moved in its parent. */
  readonly read: () => boolean;
  /** Moves what is drawn there; nothing may be read from the page before the next frame. */
  readonly write: () => void;
  readonly remove: () => void;
}

function intersect(a: Box, b: Box | undefined): Box {
  if (b === undefined) return a;
  return {
    left: Math.max(a.left, b.left),
    top: Math.max(a.top, b.top),
    right: Math.min(a.right, b.right),
    bottom: Math.min(a.bottom, b.bottom),
  };
}

/** The document itself. */
export function createDocumentPane(ground: HTMLElement, readOrigin: () => Origin | undefined): Pane {
  const pane: Pane = {
    kind: 'document',
    element: undefined,
    parent: undefined,
    tiles: createTiles(ground),
    shelves: new Map(),
    stale: new Set(),
    ground,
    origin: readOrigin(),
    clip: undefined,
    read: () => {
      pane.origin = readOrigin();
      return false;
    },
    write: () => undefined,
    remove: () => pane.tiles.clear(),
  };
  return pane;
}

/** Reads where all of them are. Answers whether any moved. */
export function readPanes(panes: Iterable<Pane>): boolean {
  let moved = false;
  for (const pane of panes) moved = pane.read() || moved;
  return moved;
}

const still = { x: 0, y: 0, width: 0, height: 0, scrollX: 0, scrollY: 0 };

/**
 * A pane that follows an element.
 *
 * It is moved by transforms alone: what moves by `top` and `left` is a layout shift that a page can read.
 */
export function createPane(kind: 'scroller' | 'pinned', element: Element, parent: Pane): Pane {
  const page = parent.ground.ownerDocument;
  const frame = page.createElement('div');
  const ground = page.createElement('div');
  frame.style.cssText = `position:absolute;top:0;left:0;width:0;height:0;${kind === 'scroller' ? 'overflow:clip;contain:strict' : ''}`;
  ground.style.cssText = 'position:absolute;top:0;left:0;width:0;height:0';
  frame.append(ground);
  parent.ground.append(frame);
  let place = still;
  let written = still;

  const pane: Pane = {
    kind,
    element,
    parent,
    tiles: createTiles(ground),
    shelves: new Map(),
    stale: new Set(),
    ground,
    origin: undefined,
    clip: undefined,
    read: () => {
      const within = parent.origin;
      if (within === undefined || !isAttached(element)) {
        pane.origin = undefined;
        return false;
      }
      const { scale } = within;
      const rect = Element.prototype.getBoundingClientRect.call(element);
      const scrolls = kind === 'scroller';
      const left = rect.left + (scrolls ? element.clientLeft : 0);
      const top = rect.top + (scrolls ? element.clientTop : 0);
      const next = {
        x: (left - within.left) / scale,
        y: (top - within.top) / scale,
        width: scrolls ? element.clientWidth : 0,
        height: scrolls ? element.clientHeight : 0,
        scrollX: scrolls ? element.scrollLeft : 0,
        scrollY: scrolls ? element.scrollTop : 0,
      };
      const moved = next.x !== place.x || next.y !== place.y;
      place = next;
      pane.origin = { left: left - next.scrollX * scale, top: top - next.scrollY * scale, scale };
      const area = { left, top, right: left + next.width * scale, bottom: top + next.height * scale };
      pane.clip = scrolls ? intersect(area, parent.clip) : parent.clip;
      return moved;
    },
    write: () => {
      const { x, y, width, height, scrollX, scrollY } = place;
      if (x !== written.x || y !== written.y) frame.style.transform = `translate(${x}px,${y}px)`;
      if (width !== written.width) frame.style.width = `${width}px`;
      if (height !== written.height) frame.style.height = `${height}px`;
      if (scrollX !== written.scrollX || scrollY !== written.scrollY)
        ground.style.transform = `translate(${-scrollX}px,${-scrollY}px)`;
      written = place;
    },
    remove: () => frame.remove(),
  };
  return pane;
}
