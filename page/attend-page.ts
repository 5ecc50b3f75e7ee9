// Attends one document from its first letter to its last: reads it, sends it, paints what comes back.
import type { PageMessage, SelectedPassage, UnfitSelection } from '../messaging/page-messages.ts';
import type { Attendance, Surroundings } from './attendance.ts';
import { readDetails } from './details.ts';
import { createKnownPlaces } from './known-places.ts';
import { askManner } from './manner.ts';
import { createGallery } from './marks/gallery.ts';
import { type Mark, markSpots, stillStands } from './marks/mark.ts';
import { createRuler } from './marks/measure.ts';
import { openMarks } from './marks/open-marks.ts';
import { createPump } from './pump.ts';
import { findQuote, type Quote } from './quote.ts';
import { listenForRestyle } from './restyle.ts';
import { bringIntoView } from './scroll.ts';
import { createSettling } from './settle.ts';
import { createSlices, waitForFrame } from './slices.ts';
import { type ReadText, takeSelection, takeStretch } from './take-passage.ts';
import { createPageText } from './text.ts';
import { elementAbove } from './unclobbered.ts';
import { watchPage } from './watch.ts';
import { joinPassages, locateStretch } from './whole-text.ts';

/** How often it is asked whether the extension is still there, ms: a reload of it says nothing to old scripts. */
const askAliveMs = 2_000;

/** How long a reader's request may hold the page while the rest of it is read, ms. */
const readNowMs = 250;

export function attendPage(around: Surroundings): Attendance {
  const { page, view, load, now } = around;
  let isOver = false;
  const gallery = createGallery(() =>
    openMarks(page, view, around.words, {
      onPress: (ref) => tell({ kind: 'press', load, ref }),
      onPoint: (ref) => tell({ kind: 'point', load, ref }),
    }),
  );
  const shadows = new Set<ShadowRoot>();
  const pump = createPump(load, {
    send: around.send,
    isAlive: around.isAlive,
    isCut: () => text.isCut(),
    onDead: stop,
    onPlaces: (id, read, found) => places.keep(id, read, found),
  });
  const text = createPageText(page, {
    onRead: (passage) => {
      pump.offer(passage);
      places.lay(passage.id);
    },
    onGone: (id) => {
      places.forget(id);
      pump.withdraw(id);
      gallery.dropMarks(id);
    },
    onShadow: (root) => {
      shadows.add(root);
      watch.addShadow(root);
    },
  });
  const places = createKnownPlaces(text, gallery.setMarks, () => slices.wake(), now);
  const settleOne = createSettling(text, {
    onStale: () => slices.wake(),
    onSettled: ({ id }) => places.lay(id),
  });
  const slices = createSlices(() => {
    if (text.readOne()) return true;
    pump.finish();
    // Text is on its way by then.
    setTimeout(settling.wake);
    return false;
  }, now);
  const settling = createSlices(settleOne, now);
  const watch = watchPage(
    page,
    text,
    gallery.isOwn,
    () => {
      const start = now();
      slices.runNow();
      gallery.refresh();
      return now() - start;
    },
    now,
  );
  const stopRestyle = listenForRestyle(page, view, watch.doubtLooks);
  const stopAsking = askManner(
    () => around.send({ kind: 'begin', load }),
    (manner) => {
      if (manner === 'stopped') stop();
      else gallery.setPainted(manner === 'painted');
    },
  );

  function tell(message: PageMessage): void {
    around.send(message).catch(() => undefined);
  }

  /** All that stands in the page now, as far as it can be read in a moment. */
  function readNow(): ReadText {
    watch.catchUp();
    const end = now() + readNowMs;
    let more = false;
    const readOn = (): void => {
      do more = text.readOne();
      while (more && now() < end);
    };
    readOn();
    while (settleOne() && now() < end);
    for (const { id, findRuns } of text.passages()) if (findRuns() === undefined) text.readClosely(id);
    readOn();
    slices.wake();
    return { ...joinPassages(text.passages()), isAllRead: !more, isCut: text.isCut() };
  }

  function describeFound(quote: Quote): SelectedPassage | UnfitSelection | null {
    const whole = readNow();
    const found = findQuote(whole.text, quote);
    return found === undefined ? null : takeStretch(page, whole, found, () => readDetails(page));
  }

  function findClipped(quote: Quote): Mark | undefined {
    const whole = readNow();
    const stretch = findQuote(whole.text, quote);
    return stretch === undefined ? undefined : markSpots(locateStretch(whole, stretch));
  }

  /** Scrolls to a mark, boxes it, flashes it; only scrolls where nothing may be painted. Answers whether it is there. */
  function show(mark: Mark | undefined, withCard = false): boolean {
    const spot = mark?.spots.find(stillStands);
    const element = spot === undefined ? undefined : elementAbove(spot.node);
    if (mark === undefined || spot === undefined || element === undefined) return false;
    const ruler = createRuler(page);
    bringIntoView(element, () => ruler.measure(spot)[0], gallery.isPainted());
    ruler.rest();
    gallery.light(mark, withCard);
    return true;
  }

  const alive = setInterval(() => {
    if (!around.isAlive()) stop();
  }, askAliveMs);

  function stop(): void {
    isOver = true;
    clearInterval(alive);
    watch.stop();
    slices.stop();
    settling.stop();
    pump.stop();
    stopAsking();
    stopRestyle();
    gallery.stop();
  }

  waitForFrame(slices.runNow);
  return {
    answer: (request) => {
      switch (request.kind) {
        case 'load':
          return load;
        case 'show':
          return show(gallery.findMark(request.ref), request.card);
        case 'manner':
          gallery.setPainted(request.manner === 'painted');
          return true;
        case 'select':
          return takeSelection(page, [...shadows], readNow, () => readDetails(page));
        case 'describe-quote':
          return describeFound(request);
        case 'describe-page':
          return readDetails(page);
        case 'show-quote':
          return show(findClipped(request));
        case 'reread':
          places.forgetAll();
          pump.resend(text.passages());
          return true;
        case 'stop':
          stop();
          return true;
        default:
          return undefined;
      }
    },
    stop,
    isOver: () => isOver,
    findClipped,
    setVeiled: gallery.setVeiled,
  };
}
