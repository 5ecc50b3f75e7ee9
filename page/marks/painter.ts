// Paints the marks of a page: what is near first, the rest when the page is quiet; places are read, then drawn.
import { isSkipped } from '../shown.ts';
import { createSlices } from '../slices.ts';
import { elementAbove } from '../unclobbered.ts';
import { createCard } from './card.ts';
import type { CardWords } from './card-picture.ts';
import { createCovers } from './cover-marks.ts';
import { createEntry, drawStale, type Entry, placeEntry } from './entry.ts';
import { createHeld } from './held.ts';
import type { Box } from './lines.ts';
import type { Mark } from './mark.ts';
import { createRuler, toGround } from './measure.ts';
import { findMarkAt, listInWindow, listNear } from './near.ts';
import { createOverlay } from './overlay.ts';
import { createPace } from './pace.ts';
import { createDocumentPane, type Pane } from './pane.ts';
import { createSettings } from './setting.ts';
import { createSpotlight } from './spotlight.ts';
import { listenForStir } from './stir.ts';

/** How much is measured before the page gets its frame, ms. */
const frameMs = 4;

export interface Painter {
  /** The marks of a passage, in place of those before. */
  readonly setMarks: (passage: number, marks: readonly Mark[]) => void;
  readonly dropMarks: (passage: number) => void;
  /** Text or looks changed: things may have moved. */
  readonly refresh: () => void;
  /** The mark drawn at a point of the window. */
  readonly findAt: (x: number, y: number) => number | undefined;
  /** Boxes a stretch of text and flashes it; with a card beside it where that is asked. */
  readonly light: (mark: Mark, withCard: boolean) => void;
  /** Shows the card of a mark, in place of any other; undefined takes it away. */
  readonly showCard: (ref: number | undefined) => void;
  /** Whether the pointer may be at this point of the window and the card stay. */
  readonly keepsCard: (x: number, y: number) => boolean;
  /** Takes all that is drawn out of the overlay for a while; the overlay itself stays. */
  readonly setVeiled: (veiled: boolean) => void;
  readonly stop: () => void;
}

export function createPainter(page: Document, view: Window, words: CardWords): Painter {
  const overlay = createOverlay(page);
  const whole = createDocumentPane(overlay.ground, overlay.readOrigin);
  const settings = createSettings(page, whole);
  const ruler = createRuler(page);
  const spotlight = createSpotlight(view);
  const card = createCard(overlay.ground, view, words);
  const held = createHeld();
  const { passages, queue } = held;
  const covers = createCovers(view);
  let lit: Entry | undefined;
  let carded: Entry | undefined;
  let forced = false;
  let everythingMoved = false;

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

  function findNear(): Entry[] {
    return listNear(settings.panes(), view.innerHeight);
  }

  function write(): void {
    for (const pane of settings.panes()) {
      pane.write();
      if (pane.stale.size > 0) drawStale(pane);
      pane.tiles.setForced(forced);
    }
    spotlight.draw(lit?.pane, lit?.boxes ?? []);
    card.draw(carded?.mark, listInWindow(carded), whole.origin, forced);
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

  function paint(): boolean {
    const moved = readPanes();
    const near = findNear();
    if (everythingMoved) {
      everythingMoved = false;
      for (const entry of near) measure(entry);
      doubtFar(near);
    }
    measureWaiting(frameMs);
    if (lit !== undefined && !lit.measured) measure(lit);
    covers.followBars(near);
    ruler.rest();
    write();
    if (queue.size > 0) slices.wake();
    return moved;
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
  function lookAgain(): boolean {
    if (page.hidden || (held.count() === 0 && lit === undefined)) return false;
    let changed = readPanes();
    settings.sweep();
    const near = findNear();
    for (const entry of near) changed = measure(entry) || changed;
    if (lit !== undefined) measure(lit);
    covers.test(near);
    ruler.rest();
    write();
    everythingMoved ||= changed;
    return changed;
  }

  const pace = createPace(paint, lookAgain);

  function askMove(): void {
    if (held.count() === 0 && lit === undefined) return;
    everythingMoved = true;
    pace.askFrame();
    pace.lookSoon();
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
      if (held.count() === 0 && lit === undefined) return;
      pace.askFrame();
      pace.lookSoon();
    },
    onMove: askMove,
    onSway: () => {
      if (held.count() === 0 && lit === undefined) return;
      askMove();
      pace.sway();
    },
    onRestyle: () => {
      settings.forget();
      askMove();
    },
    onPrint: (printing) => overlay.setVisible(!printing),
    onForcedColors: (on) => {
      forced = on;
      pace.askFrame();
    },
  });

  function dropMarks(passage: number): void {
    if (held.drop(passage)) pace.askFrame();
  }

  return {
    setMarks: (passage, marks) => {
      dropMarks(passage);
      if (marks.length === 0) return;
      held.take(passage, marks);
      pace.askFrame();
      pace.lookSoon();
    },
    dropMarks,
    refresh: () => {
      settings.forget();
      askMove();
    },
    findAt: (x, y) => {
      readPanes();
      return findMarkAt(findNear(), x, y);
    },
    showCard: (ref) => {
      const entry = ref === undefined ? undefined : held.find(ref);
      if (entry === carded) return;
      carded = entry;
      readPanes();
      write();
    },
    keepsCard: card.keeps,
    light: (mark, withCard) => {
      settings.forget();
      readPanes();
      if (lit !== undefined) placeEntry(lit, undefined, []);
      lit = { ...createEntry(mark), lit: true };
      measure(lit);
      carded = withCard ? lit : undefined;
      ruler.rest();
      write();
      spotlight.flash();
      askMove();
    },
    setVeiled: (veiled) => {
      overlay.setVeiled(veiled);
      if (!veiled) askMove();
    },
    stop: () => {
      pace.stop();
      stopStir();
      slices.stop();
      passages.clear();
      overlay.remove();
    },
  };
}
