// The small card beside a mark that is pointed at or gone to.
import { type CardWords, drawCard, type Scheme, sayCard } from './card-picture.ts';
import { keepsCard, placeCard, type Size } from './card-place.ts';
import type { Box } from './lines.ts';
import type { Mark } from './mark.ts';
import type { Origin } from './overlay.ts';

export interface Card {
  /**
   * Draws the card of a mark, or takes it away.
   *
   * @param boxes  Where the words of the mark are in the window, px, one a line; none when they are out of sight.
   */
  readonly draw: (mark: Mark | undefined, boxes: readonly Box[], origin: Origin | undefined, forced: boolean) => void;
  /** Whether the pointer may be at this point of the window and the card stay. */
  readonly keeps: (x: number, y: number) => boolean;
}

/** What of the window is seen, px. */
function readWindow(view: Window): Box {
  const seen = view.visualViewport;
  if (seen === null) return { left: 0, top: 0, right: view.innerWidth, bottom: view.innerHeight };
  const { offsetLeft: left, offsetTop: top, width, height } = seen;
  return { left, top, right: left + width, bottom: top + height };
}

function encloseBoxes(boxes: readonly Box[]): Box {
  return {
    left: Math.min(...boxes.map((box) => box.left)),
    top: Math.min(...boxes.map((box) => box.top)),
    right: Math.max(...boxes.map((box) => box.right)),
    bottom: Math.max(...boxes.map((box) => box.bottom)),
  };
}

/**
 * A picture and not text: text in a shadow root is found by a page's `window.find`, and a page's `PerformanceObserver`
 * is told the size of what was painted largest.
 *
 * @param ground  The element whose top left corner is the document's origin.
 */
export function createCard(ground: HTMLElement, view: Window, words: CardWords): Card {
  let canvas: HTMLCanvasElement | undefined;
  let drawn: { readonly mark: Mark; readonly scheme: Scheme; readonly size: Size } | undefined;
  let around: readonly Box[] = [];
  let area: Box | undefined;
  let moved = '';

  function remove(): void {
    canvas?.remove();
    canvas = undefined;
    drawn = undefined;
    area = undefined;
    around = [];
    moved = '';
  }

  function drawNew(mark: Mark, scheme: Scheme): void {
    remove();
    const fresh = ground.ownerDocument.createElement('canvas');
    const size = drawCard(fresh, mark, words, scheme, view.devicePixelRatio);
    if (size === undefined) return;
    fresh.setAttribute('role', 'img');
    fresh.setAttribute('aria-label', sayCard(mark, words));
    canvas = fresh;
    drawn = { mark, scheme, size };
  }

  return {
    draw: (mark, boxes, origin, forced) => {
      const [first] = boxes;
      if (mark === undefined || first === undefined || origin === undefined) return remove();
      const isDark = view.matchMedia('(prefers-color-scheme: dark)').matches;
      const scheme = forced ? 'forced' : isDark ? 'dark' : 'light';
      if (drawn?.mark !== mark || drawn.scheme !== scheme) drawNew(mark, scheme);
      if (drawn === undefined || canvas === undefined) return;
      const { width, height } = drawn.size;
      const place = placeCard(encloseBoxes(boxes), drawn.size, readWindow(view));
      if (place === undefined) return remove();
      around = boxes;
      area = { ...place, right: place.left + width, bottom: place.top + height };
      const { left, top, scale } = origin;
      const move = `translate(${Math.round((place.left - left) / scale)}px,${Math.round((place.top - top) / scale)}px)`;
      if (move === moved && canvas.parentNode === ground) return;
      moved = move;
      canvas.style.cssText = `position:absolute;top:0;left:0;width:${width / scale}px;height:${height / scale}px;transform:${move}`;
      // Last, so that it stands over every line.
      ground.append(canvas);
    },
    keeps: (x, y) => keepsCard(x, y, around, area),
  };
}
