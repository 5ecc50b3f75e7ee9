// One page of a PDF as the reader sees it: its picture, its letters over it, its links; drawn when it is near, let go when far.
import { type PDFPageProxy, type RenderTask, TextLayer } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { placeLinks } from './place-links.ts';

/** CSS px to a point of the page at 100 %. */
export const pxPerPoint = 96 / 72;

/** Largest picture of a page, px: past it some browsers draw nothing, and all of them slow down. */
const largestPicture = 16_000_000;

export interface DrawnPage {
  /** Comes true when the letters stand; rejects when the page cannot be read. */
  readonly ready: Promise<void>;
  /** The letters of each piece, by its number; undefined where a piece has none. */
  readonly texts: () => readonly (Text | undefined)[];
  /** What marks are drawn on, over the letters. */
  readonly ground: HTMLElement;
  /** Takes everything away and frees the memory. */
  readonly release: () => void;
}

function makeLayer(name: string): HTMLElement {
  const layer = document.createElement('div');
  layer.className = name;
  return layer;
}

/**
 * Draws a page.
 *
 * @param holder  The page's place in the document; what it held is gone.
 * @param order   The numbers of the pieces in the order of reading, in which a selection runs; others come last.
 */
export function drawPage(
  page: PDFPageProxy,
  holder: HTMLElement,
  scale: number,
  order: readonly number[],
  follow: (destination: unknown) => void,
): DrawnPage {
  const viewport = page.getViewport({ scale: scale * pxPerPoint });
  const sharp = Math.min(window.devicePixelRatio || 1, Math.sqrt(largestPicture / (viewport.width * viewport.height)));
  const canvas = document.createElement('canvas');
  canvas.className = 'pdf-picture';
  canvas.width = Math.max(1, Math.floor(viewport.width * sharp));
  canvas.height = Math.max(1, Math.floor(viewport.height * sharp));
  const letters = makeLayer('pdf-letters');
  letters.tabIndex = 0;
  const ground = makeLayer('pdf-marks');
  const links = makeLayer('pdf-links');
  holder.style.setProperty('--total-scale-factor', String(scale * pxPerPoint));
  holder.replaceChildren(canvas, letters, ground, links);
  let texts: readonly (Text | undefined)[] = [];
  let layer: TextLayer | undefined;
  let isReleased = false;
  const picture: RenderTask = page.render({
    canvas,
    viewport,
    ...(sharp === 1 ? {} : { transform: [sharp, 0, 0, sharp, 0, 0] }),
  });
  // A picture that cannot be drawn leaves the letters, which are what is read.
  picture.promise.catch(() => undefined);

  async function writeLetters(): Promise<void> {
    const content = await page.getTextContent();
    if (isReleased) return;
    layer = new TextLayer({ textContentSource: content, container: letters, viewport });
    await layer.render();
    const pieces = layer.textDivs;
    texts = pieces.map((piece) => (piece.firstChild instanceof Text ? piece.firstChild : undefined));
    const first = order.flatMap((item) => pieces[item] ?? []);
    const known = new Set(first);
    letters.replaceChildren(...first, ...pieces.filter((piece) => !known.has(piece)));
    for (const [item, piece] of pieces.entries()) piece.dataset['item'] = String(item);
    links.replaceChildren(...(await placeLinks(page, viewport, follow)));
  }

  return {
    ready: writeLetters(),
    texts: () => texts,
    ground,
    release: () => {
      isReleased = true;
      picture.cancel();
      layer?.cancel();
      canvas.width = 0;
      canvas.height = 0;
      holder.replaceChildren();
      texts = [];
      page.cleanup();
    },
  };
}
