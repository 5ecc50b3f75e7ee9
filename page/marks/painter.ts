// Paints the marks of a page: what is near first, the rest when the page is quiet; places are read, then drawn.
import { createSlices, waitForFrame } from '../slices.ts';
import { drawNear, drawOne, hasStale } from './bands.ts';
import { createCard } from './card.ts';
import type { CardWords } from './card-picture.ts';
import { createCovers } from './cover-marks.ts';
import { createFarDoubts } from './doubt-far.ts';
import { createEntry, type Entry, placeEntry } from './entry.ts';
import { createHeld } from './held.ts';
import type { Mark } from './mark.ts';
import { createRuler } from './measure.ts';
import { measureEntry } from './measure-entry.ts';
import { findMarkAt, listInWindow, listNear } from './near.ts';
import { createOverlay } from './overlay.ts';
import { createPace } from './pace.ts';
import { createDocumentPane, readPanes } from './pane.ts';
import { createSettings } from './setting.ts';
import { createSpotlight } from './spotlight.ts';
import { listenForStir } from './stir.ts';
import { createTurns, sortSeenFirst } from './turns.ts';

/** How much is measured before the page gets its frame, ms. */
const frameMs = 4;

/** How much is looked at again at once: ms, and marks. */
const lookMs = 3;
const mostLooks = 400;

/** Marks that are measured to see whether anything near has moved; the others are looked at again soon, in any case. */
const mostDoubted = 16;

export interface Painter {
  /** The marks of a passage, in place of those before. */
  readonly setMarks: (passage: number, marks: readonly Mark[]) => void;
  readonly dropMarks: (passage: number) => void;
  /** Text or looks changed: things may have moved. */
  readonly refresh: () => void;
  /** Whether a node is what was added to the document to paint on. */
  readonly isOwn: (node: Node) => boolean;
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
  const { passages, queue, urgent } = held;
  const looks = createTurns(mostLooks, () => performance.now());
  const covers = createCovers(view);
  let lit: Entry | undefined;
  let carded: Entry | undefined;
  let forced = false;
  let everythingMoved = false;

  const isEmpty = () => held.count() === 0 && lit === undefined;
  const readAll = () => readPanes(settings.panes());
  const findNear = () => listNear(settings.panes(), view.innerHeight);
  const isWaiting = () => queue.size + urgent.size > 0;
  const measure = (entry: Entry) => measureEntry(entry, ruler, settings);
  const far = createFarDoubts(measure);

  /** Draws what is near; what is far is drawn band by band when the page is quiet. */
  function write(): void {
    for (const pane of settings.panes()) {
      pane.write();
      drawNear(pane, view.innerHeight);
      pane.tiles.setForced(forced);
    }
    spotlight.draw(lit?.pane, lit?.boxes ?? []);
    card.draw(carded?.mark, listInWindow(carded), whole.origin, forced);
    if (isWaiting() || far.isWaiting() || hasStale(settings.panes())) slices.wake();
  }

  /** Measures some of those that are not seen. */
  function takeFar(): void {
    if (isWaiting()) held.takeWaiting(frameMs / 2, measure);
    else far.take(frameMs / 2, held.delay);
  }

  /** Whether all that is painted moves with the document: then there is nothing to do while it is scrolled. */
  function movesAsOne(): boolean {
    const panes = [...settings.panes()];
    return panes.length === 1 && !covers.hasBars() && lit === undefined && carded === undefined && !hasStale(panes);
  }

  function paint(): boolean {
    const moved = readAll();
    const near = findNear();
    if (everythingMoved) {
      everythingMoved = false;
      doubtNear(near);
      far.doubt(settings.panes());
      held.delay(held.listLost());
    }
    held.takeWaiting(frameMs, measure);
    if (lit !== undefined && !lit.measured) measure(lit);
    covers.followBars(near);
    ruler.rest();
    write();
    return moved || urgent.size > 0;
  }

  /** Some of those that are near are measured: when none of them has moved, the others have not either. */
  function doubtNear(near: readonly Entry[]): void {
    const step = Math.max(1, Math.floor(near.length / mostDoubted));
    const tried = new Set(near.filter((_, at) => at % step === 0 || at === near.length - 1));
    const moved = [...tried].filter(measure);
    if (moved.length > 0) held.hasten(sortSeenFirst(near.filter((entry) => !tried.has(entry))));
  }

  /** Looks at what is seen again: nothing that moved unnoticed stays over empty space, and nothing that is covered shows. */
  function lookAgain(): boolean {
    if (page.hidden || isEmpty()) return false;
    let changed = readAll();
    settings.sweep();
    const near = findNear();
    looks.take(near, lookMs, (entry) => {
      changed = measure(entry) || changed;
      return true;
    });
    if (lit !== undefined) measure(lit);
    covers.test(near);
    // While things move on and on, what is far gets a little time now and then, and the page all the rest.
    if (pace.isMoving()) takeFar();
    ruler.rest();
    write();
    everythingMoved ||= changed;
    return changed;
  }

  const pace = createPace(paint, lookAgain);

  function askMove(): void {
    if (isEmpty()) return;
    everythingMoved = true;
    pace.move();
  }

  const slices = createSlices(
    () => {
      if (!isWaiting() && !far.isWaiting()) {
        drawOne(settings.panes());
        return hasStale(settings.panes());
      }
      const hadUrgent = urgent.size > 0;
      if (!hadUrgent && pace.isMoving()) return false;
      readAll();
      takeFar();
      ruler.rest();
      if (hadUrgent && urgent.size === 0) write();
      return true;
    },
    () => performance.now(),
    // Right after a frame the page is laid out already.
    waitForFrame,
  );

  const stopStir = listenForStir(page, view, {
    onScroll: () => {
      if (isEmpty()) return;
      if (!movesAsOne()) pace.askFrame();
      pace.lookAfterScroll();
    },
    onMove: askMove,
    onSway: () => {
      if (isEmpty()) return;
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
    refresh: askMove,
    isOwn: overlay.isOwn,
    findAt: (x, y) => {
      readAll();
      return findMarkAt(findNear(), x, y);
    },
    showCard: (ref) => {
      const entry = ref === undefined ? undefined : held.find(ref);
      if (entry === carded) return;
      carded = entry;
      readAll();
      write();
    },
    keepsCard: card.keeps,
    light: (mark, withCard) => {
      settings.forget();
      readAll();
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
