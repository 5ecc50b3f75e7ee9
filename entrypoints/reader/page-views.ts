// All pages of a PDF under each other: every one has its place, those near the window are drawn, the others hold nothing.
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { type DrawnPage, drawPage, pxPerPoint } from './draw-page.ts';

/** Size of a page at 100 %, points. */
export interface PageSize {
  readonly width: number;
  readonly height: number;
}

/** A page that is drawn is let go when it is so many heights of the window away. */
const nearWindows = 1.5;

/** Pages drawn at once: the computer is busy reading as well. */
const mostAtOnce = 2;

export interface PageViewEvents {
  /** The letters of a page stand: marks can be drawn on them. */
  readonly onDrawn: (page: number, drawn: DrawnPage) => void;
  readonly onReleased: (page: number) => void;
  /** The page in the middle of the window. */
  readonly onCurrent: (page: number) => void;
  /** The numbers of a page's pieces in the order of reading. */
  readonly readOrder: (page: number) => readonly number[];
}

export interface PageViews {
  /** A page's own size is known. */
  readonly setSize: (page: number, size: PageSize) => void;
  /** Draws everything anew; the place that is read stays where it is. */
  readonly setScale: (scale: number) => void;
  /** Scrolls to the top of a page. */
  readonly goTo: (page: number) => void;
  /** A page's letters, once they stand; it is brought into view for it. Undefined when the reader has left it by then. */
  readonly bring: (page: number) => Promise<DrawnPage | undefined>;
  /** How wide the widest page is at 100 %, CSS px. */
  readonly widest: () => number;
  readonly drawnPages: () => ReadonlyMap<number, DrawnPage>;
  /** The page that an element belongs to. */
  readonly pageOf: (node: Node) => number | undefined;
  readonly stop: () => void;
}

/**
 * @param first  Size of the first page: what the others have until they are read.
 * @param say    A page's name for a screen reader.
 */
export function createPageViews(
  pdf: PDFDocumentProxy,
  holder: HTMLElement,
  first: PageSize,
  say: (page: number) => string,
  events: PageViewEvents,
): PageViews {
  const sizes: PageSize[] = Array.from({ length: pdf.numPages }, () => first);
  const places = sizes.map((_, index) => {
    const place = document.createElement('section');
    place.className = 'pdf-page';
    place.dataset['page'] = String(index + 1);
    place.setAttribute('aria-label', say(index + 1));
    return place;
  });
  const near = new Set<number>();
  const drawn = new Map<number, DrawnPage>();
  const ready = new Map<number, DrawnPage>();
  let scale = 1;
  let drawing = 0;
  let isStopped = false;

  function measure(page: number): void {
    const size = sizes[page - 1] ?? first;
    const place = places[page - 1];
    if (place === undefined) return;
    place.style.inlineSize = `${Math.floor(size.width * scale * pxPerPoint)}px`;
    place.style.blockSize = `${Math.floor(size.height * scale * pxPerPoint)}px`;
  }

  function release(page: number): void {
    const one = drawn.get(page);
    if (one === undefined) return;
    drawn.delete(page);
    if (ready.delete(page)) events.onReleased(page);
    one.release();
  }

  /** The page number in the middle of the window. */
  function findCurrent(): number {
    const middle = window.innerHeight / 2;
    let low = 0;
    let high = places.length - 1;
    while (low < high) {
      const at = (low + high + 1) >> 1;
      if ((places[at]?.getBoundingClientRect().top ?? 0) <= middle) low = at;
      else high = at - 1;
    }
    return low + 1;
  }

  async function drawOne(number: number): Promise<void> {
    const place = places[number - 1];
    const page: PDFPageProxy | undefined = await pdf.getPage(number).catch(() => undefined);
    if (isStopped || page === undefined || place === undefined || !near.has(number) || drawn.has(number)) return;
    const one = drawPage(page, place, scale, events.readOrder(number), (destination) => void follow(destination));
    drawn.set(number, one);
    await one.ready.catch(() => undefined);
    if (drawn.get(number) !== one) return;
    ready.set(number, one);
    events.onDrawn(number, one);
  }

  function drawMore(): void {
    if (isStopped || drawing >= mostAtOnce) return;
    const current = findCurrent();
    const [next] = [...near]
      .filter((page) => !drawn.has(page) && !waiting.has(page))
      .sort((a, b) => Math.abs(a - current) - Math.abs(b - current));
    if (next === undefined) return;
    drawing += 1;
    waiting.add(next);
    void drawOne(next).finally(() => {
      drawing -= 1;
      waiting.delete(next);
      drawMore();
    });
    drawMore();
  }
  const waiting = new Set<number>();

  /** Goes where a link inside the PDF leads. */
  async function follow(destination: unknown): Promise<void> {
    const found = typeof destination === 'string' ? await pdf.getDestination(destination) : destination;
    const [target] = Array.isArray(found) ? (found as unknown[]) : [];
    if (typeof target === 'number') goTo(target + 1);
    else if (typeof target === 'object' && target !== null)
      goTo((await pdf.getPageIndex(target as { num: number; gen: number })) + 1);
  }

  function goTo(page: number): void {
    places[Math.min(places.length, Math.max(1, page)) - 1]?.scrollIntoView({ block: 'start', behavior: 'instant' });
  }

  const watcher = new IntersectionObserver(
    (changes) => {
      for (const { target, isIntersecting } of changes) {
        const page = Number((target as HTMLElement).dataset['page']);
        if (isIntersecting) near.add(page);
        else {
          near.delete(page);
          release(page);
        }
      }
      drawMore();
    },
    { rootMargin: `${nearWindows * 100}% 0px` },
  );
  const onScroll = () => events.onCurrent(findCurrent());
  for (let page = 1; page <= places.length; page += 1) measure(page);
  holder.replaceChildren(...places);
  for (const place of places) watcher.observe(place);
  window.addEventListener('scroll', onScroll, { passive: true });

  return {
    setSize: (page, size) => {
      const known = sizes[page - 1];
      if (known === undefined || (known.width === size.width && known.height === size.height)) return;
      sizes[page - 1] = size;
      measure(page);
    },
    setScale: (next) => {
      if (next === scale) return;
      const isAtTop = window.scrollY === 0;
      const page = findCurrent();
      const before = places[page - 1]?.getBoundingClientRect();
      scale = next;
      for (const number of [...drawn.keys()]) release(number);
      for (let number = 1; number <= places.length; number += 1) measure(number);
      const after = places[page - 1]?.getBoundingClientRect();
      if (!isAtTop && before !== undefined && after !== undefined && before.height > 0) {
        const share = (window.innerHeight / 2 - before.top) / before.height;
        window.scrollBy({ top: after.top + share * after.height - window.innerHeight / 2, behavior: 'instant' });
      }
      drawMore();
    },
    goTo,
    bring: async (page) => {
      const place = places[page - 1];
      if (place === undefined) return undefined;
      if (!isInWindow(place)) goTo(page);
      near.add(page);
      drawMore();
      for (let tries = 0; tries < 200 && !isStopped; tries += 1) {
        const one = ready.get(page);
        if (one !== undefined) return isInWindow(place) ? one : undefined;
        await new Promise((resolve) => setTimeout(resolve, 25));
      }
      return undefined;
    },
    widest: () => Math.max(...sizes.map((size) => size.width)) * pxPerPoint,
    drawnPages: () => ready,
    pageOf: (node) => {
      const element = node instanceof Element ? node : node.parentElement;
      const page = element?.closest<HTMLElement>('.pdf-page')?.dataset['page'];
      return page === undefined ? undefined : Number(page);
    },
    stop: () => {
      isStopped = true;
      watcher.disconnect();
      window.removeEventListener('scroll', onScroll);
      for (const number of [...drawn.keys()]) release(number);
      holder.replaceChildren();
    },
  };
}

/** Whether any part of it can be seen. */
function isInWindow(place: Element): boolean {
  const { top, bottom } = place.getBoundingClientRect();
  return bottom >= 0 && top <= window.innerHeight;
}
