// Which bands are drawn at once, and which can wait: a band is drawn as a whole, and takes as long as it has marks.
import { isBandNear } from './near.ts';
import type { Pane } from './pane.ts';
import type { Drawn } from './tiles.ts';

function drawAgain(pane: Pane, band: number): void {
  const drawn: Drawn[] = [];
  for (const entry of pane.shelves.get(band) ?? [])
    if (!entry.covered && !entry.lit) drawn.push({ look: entry.mark.look, boxes: entry.boxes });
  pane.tiles.drawBand(band, drawn);
  if (pane.shelves.get(band)?.size === 0) pane.shelves.delete(band);
  pane.stale.delete(band);
}

/** Draws bands that are near what is seen. @param height  Of the window, px. */
export function drawNear(pane: Pane, height: number): void {
  for (const band of pane.stale) if (isBandNear(pane, band, height)) drawAgain(pane, band);
}

export function hasStale(panes: Iterable<Pane>): boolean {
  for (const { stale } of panes) if (stale.size > 0) return true;
  return false;
}

/** Draws one band, wherever it is. */
export function drawOne(panes: Iterable<Pane>): void {
  for (const pane of panes) {
    const [band] = pane.stale;
    if (band === undefined) continue;
    drawAgain(pane, band);
    return;
  }
}
