// What the painter knows of one mark: where it is drawn, and whether something covers it.
import type { Box } from './lines.ts';
import type { Mark } from './mark.ts';
import type { Pane } from './pane.ts';
import { bandOf } from './tiles.ts';

export interface Entry {
  readonly mark: Mark;
  /** Undefined until it was measured, and where it cannot be drawn. */
  pane: Pane | undefined;
  /** One a line, in px of the pane's ground. */
  boxes: readonly Box[];
  measured: boolean;
  /** Something stands over it: a menu, a dialogue, a bar at the window's edge. */
  covered: boolean;
  /** It is the box around a mark or quote, and has no line of its own. */
  readonly lit: boolean;
}

export function createEntry(mark: Mark): Entry {
  return { mark, pane: undefined, boxes: [], measured: false, covered: false, lit: false };
}

function isSame(a: readonly Box[], b: readonly Box[]): boolean {
  if (a.length !== b.length) return false;
  return a.every((box, index) => {
    const other = b[index];
    return (
      other !== undefined &&
      Math.abs(box.left - other.left) < 0.25 &&
      Math.abs(box.top - other.top) < 0.25 &&
      Math.abs(box.right - other.right) < 0.25 &&
      Math.abs(box.bottom - other.bottom) < 0.25 &&
      box.upright === other.upright
    );
  });
}

/** The band that an entry is drawn in; undefined when it is not drawn. */
function shelfOf(entry: Entry): { pane: Pane; band: number } | undefined {
  const [first] = entry.boxes;
  return entry.pane === undefined || first === undefined ? undefined : { pane: entry.pane, band: bandOf(first) };
}

/** Has the band of an entry drawn again. */
export function markStale(entry: Entry): void {
  const shelf = shelfOf(entry);
  shelf?.pane.stale.add(shelf.band);
}

/** Moves an entry to where it is now. Answers whether it was anywhere else before. */
export function placeEntry(entry: Entry, pane: Pane | undefined, boxes: readonly Box[]): boolean {
  if (entry.pane === pane && isSame(entry.boxes, boxes)) return false;
  const before = shelfOf(entry);
  before?.pane.shelves.get(before.band)?.delete(entry);
  before?.pane.stale.add(before.band);
  entry.pane = pane;
  entry.boxes = boxes;
  const after = shelfOf(entry);
  if (after !== undefined) {
    const shelf = after.pane.shelves.get(after.band);
    if (shelf === undefined) after.pane.shelves.set(after.band, new Set([entry]));
    else shelf.add(entry);
    after.pane.stale.add(after.band);
  }
  return true;
}
