// Takes away the lines of words that something stands over.
import { elementAbove, isAttached } from '../unclobbered.ts';
import { findCover, findPinned } from './cover.ts';
import { type Entry, markStale } from './entry.ts';
import { findInWindow } from './near.ts';
import { createTurns } from './turns.ts';

/** Marks in the window that are tested at once, at most, and for how long, ms: a test takes longer on a large page. */
const most = { tests: 120, ms: 3 };

export interface Covers {
  /**
   * Asks the page what stands over each mark that is seen, or over as many as there is time for and the others next
   * time; for moments when nothing moves.
   */
  readonly test: (near: readonly Entry[]) => void;
  /** Whether any bar is known that stays while the page is scrolled. */
  readonly hasBars: () => boolean;
  /** Looks only at bars that are known to stay while the page is scrolled; cheap enough for every frame of a scroll. */
  readonly followBars: (near: readonly Entry[]) => void;
}

function setCovered(entry: Entry, covered: boolean): void {
  if (entry.covered === covered || entry.lit) return;
  entry.covered = covered;
  markStale(entry);
}

/** Whether a mark stands on an element and moves with it. */
function isOn(entry: Entry, element: Element): boolean {
  for (let pane = entry.pane; pane !== undefined; pane = pane.parent) if (pane.element === element) return true;
  return false;
}

export function createCovers(view: Window): Covers {
  const bars = new Set<Element>();
  const turns = createTurns(most.tests, () => performance.now());

  /** Answers whether it stands in the window. */
  function testOne(entry: Entry): boolean {
    const box = findInWindow(entry);
    const spot = entry.mark.spots[0];
    const element = spot === undefined ? undefined : elementAbove(spot.node);
    if (box === undefined || element === undefined || box.bottom < 0 || box.top > view.innerHeight) return false;
    const cover = findCover(element, (box.left + box.right) / 2, (box.top + box.bottom) / 2);
    const bar = cover === undefined ? undefined : findPinned(cover);
    if (bar !== undefined) bars.add(bar);
    setCovered(entry, cover !== undefined);
    return true;
  }

  return {
    test: (near) => turns.take(near, most.ms, testOne),
    hasBars: () => bars.size > 0,
    followBars: (near) => {
      if (bars.size === 0) return;
      const standing: { element: Element; rect: DOMRect }[] = [];
      for (const element of bars) {
        if (isAttached(element))
          standing.push({ element, rect: Element.prototype.getBoundingClientRect.call(element) });
        else bars.delete(element);
      }
      for (const entry of near) {
        const box = findInWindow(entry);
        if (box === undefined) continue;
        const { left, right, bottom } = box;
        const covered = standing.some(
          ({ element, rect }) =>
            bottom > rect.top &&
            bottom < rect.bottom &&
            left < rect.right &&
            right > rect.left &&
            !isOn(entry, element),
        );
        setCovered(entry, covered);
      }
    },
  };
}
