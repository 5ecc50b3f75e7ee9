// Measures where a mark stands now, and moves what is drawn of it there.
import { isSkipped } from '../shown.ts';
import { elementAbove } from '../unclobbered.ts';
import { type Entry, placeEntry } from './entry.ts';
import type { Box } from './lines.ts';
import { type Ruler, toGround } from './measure.ts';
import type { Pane } from './pane.ts';
import type { Settings } from './setting.ts';

/** Answers whether it stands anywhere else than before. */
export function measureEntry(entry: Entry, ruler: Ruler, settings: Settings): boolean {
  entry.measured = true;
  let pane: Pane | undefined;
  const boxes: Box[] = [];
  for (const spot of entry.mark.spots) {
    const element = elementAbove(spot.node);
    if (element === undefined || (!entry.lit && isSkipped(element))) continue;
    const rects = ruler.measure(spot);
    if (rects.length === 0) continue;
    const setting = settings.of(element);
    if (setting.pane?.origin === undefined || (pane !== undefined && setting.pane !== pane)) continue;
    pane = setting.pane;
    for (const rect of rects) boxes.push(toGround(rect, setting.pane.origin, setting.upright));
  }
  return placeEntry(entry, boxes.length > 0 ? pane : undefined, boxes);
}
