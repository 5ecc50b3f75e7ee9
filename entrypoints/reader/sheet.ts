// What is drawn over the pages: marks as they come, the card beside one that is pointed at, the light on one that is gone to.
import { createCard } from '../../page/marks/card.ts';
import type { CardWords } from '../../page/marks/card-picture.ts';
import { listenForHover } from '../../page/marks/hover.ts';
import type { Mark } from '../../page/marks/mark.ts';
import { toGround } from '../../page/marks/measure.ts';
import { listenForPress } from '../../page/marks/press.ts';
import { createSpotlight } from '../../page/marks/spotlight.ts';
import type { PdfSpot } from '../../pdf/pdf-text.ts';
import type { DrawnPage } from './draw-page.ts';
import { createPageMarks, type PageMarks, type PagePlace } from './page-marks.ts';

export interface SheetEvents {
  /** What is marked on a page. */
  readonly onPage: (page: number) => readonly PagePlace[];
  readonly onPress: (ref: number) => void;
  readonly onPoint: (ref: number | undefined) => void;
}

export interface Sheet {
  readonly addPage: (page: number, drawn: DrawnPage) => void;
  readonly dropPage: (page: number) => void;
  /** Other places are known on these pages. */
  readonly redraw: (pages: Iterable<number>) => void;
  /** Marks are drawn, or nothing is. */
  readonly setPainted: (painted: boolean) => void;
  /** Scrolls letters of a drawn page to the middle, boxes and flashes them. */
  readonly light: (page: number, spots: readonly PdfSpot[], ref: number | undefined, withCard: boolean) => void;
  readonly stop: () => void;
}

interface OnPage {
  readonly marks: PageMarks;
  readonly drawn: DrawnPage;
}

export function createSheet(words: CardWords, events: SheetEvents): Sheet {
  const pages = new Map<number, OnPage>();
  const spotlight = createSpotlight(window);
  let card:
    | { readonly draw: (mark: Mark | undefined) => void; readonly keeps: (x: number, y: number) => boolean }
    | undefined;
  let isPainted = false;
  let pointed: number | undefined;

  function draw(page: number): void {
    pages.get(page)?.marks.draw(isPainted ? events.onPage(page) : []);
  }

  function findAt(x: number, y: number): { mark: Mark; on: OnPage } | undefined {
    for (const on of pages.values()) {
      const mark = on.marks.findAt(x, y);
      if (mark !== undefined) return { mark, on };
    }
    return undefined;
  }

  function showCard({ mark, on }: { mark: Mark; on: OnPage }): void {
    card?.draw(undefined);
    const made = createCard(on.drawn.ground, window, words);
    const isForced = matchMedia('(forced-colors: active)').matches;
    card = {
      keeps: made.keeps,
      draw: (shown) =>
        made.draw(shown, shown === undefined ? [] : on.marks.measure(shown), on.marks.readOrigin(), isForced),
    };
    card.draw(mark);
  }

  const stopPress = listenForPress(window, (x, y) => findAt(x, y)?.mark.ref, events.onPress);
  const stopHover = listenForHover(window, {
    findAt: (x, y) => findAt(x, y)?.mark.ref,
    keeps: (x, y) => card?.keeps(x, y) ?? false,
    point: (ref) => {
      const found = ref === undefined ? undefined : findMark(ref);
      if (found === undefined) card?.draw(undefined);
      else showCard(found);
      if (ref === pointed) return;
      pointed = ref;
      events.onPoint(ref);
    },
  });

  /** The mark of a number as far as it is drawn somewhere. */
  function findMark(ref: number): { mark: Mark; on: OnPage } | undefined {
    for (const [page, on] of pages) {
      const place = events.onPage(page).find((one) => one.ref === ref);
      if (place !== undefined) return { mark: on.marks.lay(place), on };
    }
    return undefined;
  }

  return {
    addPage: (page, drawn) => {
      pages.set(page, { drawn, marks: createPageMarks(drawn.ground, drawn.texts) });
      draw(page);
    },
    dropPage: (page) => void pages.delete(page),
    redraw: (changed) => {
      for (const page of changed) draw(page);
    },
    setPainted: (painted) => {
      isPainted = painted;
      if (!painted) card?.draw(undefined);
      for (const page of pages.keys()) draw(page);
    },
    light: (page, spots, ref, withCard) => {
      const on = pages.get(page);
      if (on === undefined) return;
      const mark = on.marks.lay({ ref: ref ?? -1, look: 0, spots: spots.filter((spot) => spot.page === page) });
      const [first] = on.marks.measure(mark);
      if (first === undefined) return;
      const isSeen = first.top > window.innerHeight * 0.15 && first.bottom < window.innerHeight * 0.85;
      if (!isSeen) window.scrollBy({ top: first.top - window.innerHeight / 2, behavior: 'instant' });
      const origin = on.marks.readOrigin();
      const boxes = on.marks.measure(mark).map((rect) => toGround(rect, origin, undefined));
      spotlight.draw({ ground: on.drawn.ground }, isPainted ? boxes : []);
      spotlight.flash();
      const found = ref === undefined || !withCard ? undefined : findMark(ref);
      if (found !== undefined && isPainted) showCard(found);
    },
    stop: () => {
      stopPress();
      stopHover();
      card?.draw(undefined);
      pages.clear();
    },
  };
}
