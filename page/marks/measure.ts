// Where the letters of a mark are in the window, read with one range for all of them.
import type { Box } from './lines.ts';
import { type MarkedSpot, stillStands } from './mark.ts';
import type { Origin } from './overlay.ts';

export interface Ruler {
  /** One box a line, in window px; empty when the letters are gone or do not show. */
  readonly measure: (spot: MarkedSpot) => DOMRect[];
  /** Lets go of the page: a range that is left behind slows its writing. */
  readonly rest: () => void;
}

export function createRuler(page: Document): Ruler {
  const range = page.createRange();
  return {
    measure: (spot) => {
      if (!stillStands(spot)) return [];
      range.setStart(spot.node, spot.start);
      range.setEnd(spot.node, spot.end);
      return [...range.getClientRects()].filter((rect) => rect.width > 0 && rect.height > 0);
    },
    rest: () => {
      range.setStart(page, 0);
      range.collapse(true);
    },
  };
}

/** From window px to the px of a ground whose origin is known. */
export function toGround(rect: DOMRect, origin: Origin, upright: Box['upright']): Box {
  return {
    left: (rect.left - origin.left) / origin.scale,
    top: (rect.top - origin.top) / origin.scale,
    right: (rect.right - origin.left) / origin.scale,
    bottom: (rect.bottom - origin.top) / origin.scale,
    upright,
  };
}
