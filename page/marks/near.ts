// Which marks are near what the reader sees, and where in the window they are.
import { unseen } from './decoys.ts';
import type { Entry } from './entry.ts';
import type { Box } from './lines.ts';
import type { Pane } from './pane.ts';
import { bandHeight } from './tiles.ts';

/** Where a box of an entry is in the window, px; undefined when it is scrolled out of what holds it. */
function moveToWindow(entry: Entry, box: Box): Box | undefined {
  const origin = entry.pane?.origin;
  if (origin === undefined) return undefined;
  const { left, top, scale } = origin;
  const at = {
    left: box.left * scale + left,
    top: box.top * scale + top,
    right: box.right * scale + left,
    bottom: box.bottom * scale + top,
  };
  const clip = entry.pane?.clip;
  if (clip === undefined) return at;
  return at.right > clip.left && at.left < clip.right && at.bottom > clip.top && at.top < clip.bottom ? at : undefined;
}

/** Where an entry begins in the window, px; undefined when it is not drawn, or scrolled out of what holds it. */
export function findInWindow(entry: Entry): Box | undefined {
  const [box] = entry.boxes;
  return box === undefined ? undefined : moveToWindow(entry, box);
}

/** Where all lines of an entry are in the window, px; none of one that is covered. */
export function listInWindow(entry: Entry | undefined): Box[] {
  if (entry === undefined || entry.covered) return [];
  return entry.boxes.flatMap((box) => moveToWindow(entry, box) ?? []);
}

/** Whether something that begins in a band may be at most one window's height above or below what is seen. */
export function isBandNear({ origin }: Pane, band: number, height: number): boolean {
  if (origin === undefined) return false;
  const top = band * bandHeight * origin.scale + origin.top;
  // It may hang into the band below.
  return top < 2 * height && top + 2 * bandHeight * origin.scale > -height;
}

/** Entries at most one window's height above or below what is seen. */
export function listNear(panes: Iterable<Pane>, height: number): Entry[] {
  const near: Entry[] = [];
  for (const pane of panes) {
    for (const [band, shelf] of pane.shelves) {
      if (!isBandNear(pane, band, height)) continue;
      for (const entry of shelf) {
        const box = findInWindow(entry);
        if (box !== undefined && box.bottom > -height && box.top < 2 * height) near.push(entry);
      }
    }
  }
  return near;
}

/** The number of the mark that is drawn at a point of the window; undefined when there is none. */
export function findMarkAt(near: readonly Entry[], x: number, y: number): number | undefined {
  for (const entry of near) {
    const { origin, clip } = entry.pane ?? {};
    if (entry.covered || entry.lit || entry.mark.look === unseen || origin === undefined) continue;
    if (clip !== undefined && (x < clip.left || x > clip.right || y < clip.top || y > clip.bottom)) continue;
    const left = (x - origin.left) / origin.scale;
    const top = (y - origin.top) / origin.scale;
    const hit = entry.boxes.some(
      (box) => left >= box.left && left <= box.right && top >= box.top && top <= box.bottom + 2,
    );
    if (hit) return entry.mark.ref;
  }
  return undefined;
}
