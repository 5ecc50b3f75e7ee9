// Paints the marks of a page: what is near first, the rest when the page is quiet; places are read, then drawn.
import { mostMarks } from '../limits.ts';
import { createSlices } from '../slices.ts';
import { elementAbove } from '../unclobbered.ts';
import { findCover, findPinned } from './cover.ts';
import { createEntry, drawStale, type Entry, markStale, placeEntry } from './entry.ts';
import type { Box } from './lines.ts';
import type { Mark } from './mark.ts';
import { createRuler, toGround } from './measure.ts';
import { createOverlay } from './overlay.ts';
import { createDocumentPane, type Pane } from './pane.ts';
import { createSettings } from './setting.ts';
import { createSpotlight } from './spotlight.ts';
import { listenForStir } from './stir.ts';

/** How much is measured before the page gets its frame, ms. */
const frameMs = 4;

/** How often what is near is looked at again, ms: soon after anything stirred, seldom on a still page. */
const lookAgainMs = { soon: 200, seldom: 2_000 };

/** How long things are followed frame by frame once they began to move, ms. */
const swayMs = 400;

/** Marks in the window that are tested for covers, at most. */
const mostCoverTests = 120;

export interface Painter {
  /** The marks of a passage, in place of those before. */
  readonly setMarks: (passage: number, marks: readonly Mark[]) => void;
  readonly dropMarks: (passage: number) => void;
  /** Text or looks changed: things may have moved. */
  readonly refresh: () => void;
  readonly findMark: (ref: number) => Mark | undefined;
  /** The mark drawn at a point of the window. */
  readonly findAt: (x: number, y: number) => number | undefined;
  /** Boxes a stretch of text and flashes it. */
  readonly light: (mark: Mark) => void;
  readonly stop: () => void;
}

/** @param onRestyle  Told when the page may show other text than before: another size, a style sheet that arrived. */
export function createPainter(page: Document, view: Window, onRestyle: () => void): Painter {
  const overlay = createOverlay(page);
  const whole = createDocumentPane(overlay.ground, overlay.readOrigin);
  const settings = createSettings(page, whole);
  const ruler = createRuler(page);
  const spotlight = createSpotlight(view);
  const passages = new Map<number, Entry[]>();
  const queue = new Set<Entry>();
  const pinned = new Set<Element>();
  let count = 0;
  let lit: Entry | undefined;
  let forced = false;
  let frame: number | undefined;
  let everythingMoved = false;
  let swayUntil = 0;
  let lookTimer: ReturnType<typeof setTimeout> | undefined;
  let lookMs = lookAgainMs.soon;
  let stopped = false;

  function readPanes(): boolean {
    let moved = false;
    for (const pane of settings.panes()) moved = pane.read() || moved;
    return moved;
  }

  function measure(entry: Entry): boolean {
    entry.measured = true;
    let pane: Pane | undefined;
    const boxes: Box[] = [];
    for (const spot of entry.mark.spots) {
      const rects = ruler.measure(spot);
      const element = elementAbove(spot.node);
      if (rects.length === 0 || element === undefined) continue;
      const setting = settings.of(element);
      if (setting.pane?.origin === undefined || (pane !== undefined && setting.pane !== pane)) continue;
      pane = setting.pane;
      for (const rect of rects) boxes.push(toGround(rect, setting.pane.origin, setting.upright));
    }
    return placeEntry(entry, boxes.length > 0 ? pane : undefined, boxes);
  }

  /** Where an entry is in the window now; undefined when it is not drawn, or cut off. */
  function inWindow(entry: Entry): Box | undefined {
    const [box] = entry.boxes;
    const origin = entry.pane?.origin;
    if (box === undefined || origin === undefined) return undefined;
    const { left, top, scale } = origin;
    const at = {
      left: box.left * scale + left,
      top: box.top * scale + top,
      right: box.right * scale + left,
      bottom: box.bottom * scale + top,
    };
    const clip = entry.pane?.clip;
    const shown =
      clip === undefined ||
      (at.right > clip.left && at.left < clip.right && at.bottom > clip.top && at.top < clip.bottom);
    return shown ? at : undefined;
  }

  /** Entries at most one window's height above or below what is seen. */
  function listNear(): Entry[] {
    const height = view.innerHeight;
    const near: Entry[] = [];
    for (const pane of settings.panes()) {
      for (const shelf of pane.shelves.values()) {
        for (const entry of shelf) {
          const box = inWindow(entry);
          if (box !== undefined && box.bottom > -height && box.top < 2 * height) near.push(entry);
        }
      }
    }
    return near;
  }

  function write(): void {
    for (const pane of settings.panes()) {
      pane.write();
      if (pane.stale.size > 0) drawStale(pane);
      pane.tiles.setForced(forced);
    }
    spotlight.draw(lit?.pane, lit?.boxes ?? []);
  }

  /** Measures what waits, for a while. */
  function measureWaiting(forMs: number): void {
    const end = performance.now() + forMs;
    for (const entry of queue) {
      queue.delete(entry);
      measure(entry);
      if (performance.now() > end) break;
    }
  }

  /** Marks that a bar at the window's edge stands over just now; cheap enough for every frame of a scroll. */
  function coverByPinned(near: readonly Entry[]): void {
    if (pinned.size === 0) return;
    const bars: { element: Element; rect: DOMRect }[] = [];
    for (const element of pinned) {
      if (element.isConnected) bars.push({ element, rect: Element.prototype.getBoundingClientRect.call(element) });
      else pinned.delete(element);
    }
    for (const entry of near) {
      const box = inWindow(entry);
      if (box === undefined) continue;
      const y = box.bottom;
      const covered = bars.some(
        ({ element, rect }) =>
          !isOn(entry, element) && y > rect.top && y < rect.bottom && box.left < rect.right && box.right > rect.left,
      );
      setCovered(entry, covered);
    }
  }

  function isOn(entry: Entry, element: Element): boolean {
    for (let pane = entry.pane; pane !== undefined; pane = pane.parent) if (pane.element === element) return true;
    return false;
  }

  function setCovered(entry: Entry, covered: boolean): void {
    if (entry.covered === covered) return;
    entry.covered = covered;
    markStale(entry);
  }

  function paint(): void {
    frame = undefined;
    if (stopped) return;
    overlay.keep();
    const moved = readPanes();
    const near = listNear();
    if (everythingMoved) {
      everythingMoved = false;
      for (const entry of near) measure(entry);
      doubtFar(near);
    }
    measureWaiting(frameMs);
    if (lit !== undefined && !lit.measured) measure(lit);
    coverByPinned(near);
    ruler.rest();
    write();
    if (queue.size > 0) slices.wake();
    if (moved) swayUntil = Math.max(swayUntil, performance.now() + swayMs / 4);
    if (performance.now() < swayUntil) askFrame();
  }

  /** One mark of every far band is measured: when it has not moved, its band has not either. */
  function doubtFar(near: readonly Entry[]): void {
    const seen = new Set(near);
    for (const pane of settings.panes()) {
      for (const shelf of [...pane.shelves.values()]) {
        const entries = [...shelf];
        const ends = [entries[0], entries.at(-1)].filter((entry) => entry !== undefined && !seen.has(entry));
        const moved = ends.some((entry) => entry !== undefined && measure(entry));
        if (moved) for (const entry of entries) if (!seen.has(entry)) queue.add(entry);
      }
    }
    for (const entries of passages.values())
      for (const entry of entries) if (entry.pane === undefined && !seen.has(entry)) queue.add(entry);
  }

  /** Looks at what is seen again: nothing that moved unnoticed stays over empty space, and nothing that is covered shows. */
  function lookAgain(): void {
    lookTimer = undefined;
    if (stopped || page.hidden || count === 0) return;
    overlay.keep();
    let changed = readPanes();
    settings.forget();
    const near = listNear();
    for (const entry of near) changed = measure(entry) || changed;
    testCovers(near);
    if (lit !== undefined) measure(lit);
    ruler.rest();
    write();
    if (changed) askMove();
    lookMs = changed ? lookAgainMs.soon : Math.min(lookMs * 2, lookAgainMs.seldom);
    askLook();
  }

  function testCovers(near: readonly Entry[]): void {
    let tests = 0;
    for (const entry of near) {
      const box = inWindow(entry);
      const spot = entry.mark.spots[0];
      const element = spot === undefined ? undefined : elementAbove(spot.node);
      if (box === undefined || element === undefined || box.bottom < 0 || box.top > view.innerHeight) continue;
      tests += 1;
      if (tests > mostCoverTests) return;
      const cover = findCover(element, (box.left + box.right) / 2, (box.top + box.bottom) / 2);
      const bar = cover === undefined ? undefined : findPinned(cover);
      if (bar !== undefined) pinned.add(bar);
      setCovered(entry, cover !== undefined);
    }
  }

  function askFrame(): void {
    if (!stopped) frame ??= requestAnimationFrame(paint);
  }

  function askLook(): void {
    if (!stopped) lookTimer ??= setTimeout(lookAgain, lookMs);
  }

  function lookSoon(): void {
    if (lookMs !== lookAgainMs.soon) {
      lookMs = lookAgainMs.soon;
      clearTimeout(lookTimer);
      lookTimer = undefined;
    }
    askLook();
  }

  function askMove(): void {
    if (count === 0 && lit === undefined) return;
    everythingMoved = true;
    askFrame();
    lookSoon();
  }

  const slices = createSlices(
    () => {
      readPanes();
      measureWaiting(frameMs / 2);
      ruler.rest();
      write();
      return queue.size > 0;
    },
    () => performance.now(),
  );

  const stopStir = listenForStir(page, view, {
    onScroll: () => {
      if (count === 0) return;
      askFrame();
      lookSoon();
    },
    onMove: askMove,
    onSway: () => {
      swayUntil = performance.now() + swayMs;
      askMove();
    },
    onRestyle: () => {
      settings.forget();
      askMove();
      onRestyle();
    },
    onPrint: (printing) => overlay.setVisible(!printing),
    onForcedColors: (on) => {
      forced = on;
      askFrame();
    },
  });

  function dropMarks(passage: number): void {
    const entries = passages.get(passage);
    if (entries === undefined) return;
    passages.delete(passage);
    for (const entry of entries) {
      placeEntry(entry, undefined, []);
      queue.delete(entry);
    }
    count -= entries.length;
    askFrame();
  }

  return {
    setMarks: (passage, marks) => {
      dropMarks(passage);
      if (marks.length === 0) return;
      const entries = marks.slice(0, Math.max(0, mostMarks - count)).map(createEntry);
      passages.set(passage, entries);
      count += entries.length;
      for (const entry of entries) queue.add(entry);
      askFrame();
      lookSoon();
    },
    dropMarks,
    refresh: () => {
      settings.forget();
      askMove();
    },
    findMark: (ref) => {
      for (const entries of passages.values()) {
        const entry = entries.find((each) => each.mark.ref === ref);
        if (entry !== undefined) return entry.mark;
      }
      return undefined;
    },
    findAt: (x, y) => {
      readPanes();
      for (const entry of listNear()) {
        const { pane } = entry;
        if (entry.covered || pane?.origin === undefined || inWindow(entry) === undefined) continue;
        const left = (x - pane.origin.left) / pane.origin.scale;
        const top = (y - pane.origin.top) / pane.origin.scale;
        const { clip } = pane;
        if (clip !== undefined && (x < clip.left || x > clip.right || y < clip.top || y > clip.bottom)) continue;
        if (entry.boxes.some((box) => left >= box.left && left <= box.right && top >= box.top && top <= box.bottom + 2))
          return entry.mark.ref;
      }
      return undefined;
    },
    light: (mark) => {
      settings.forget();
      readPanes();
      lit = createEntry(mark);
      measure(lit);
      ruler.rest();
      write();
      spotlight.flash();
      askMove();
    },
    stop: () => {
      stopped = true;
      stopStir();
      slices.stop();
      clearTimeout(lookTimer);
      if (frame !== undefined) cancelAnimationFrame(frame);
      passages.clear();
      overlay.remove();
    },
  };
}
