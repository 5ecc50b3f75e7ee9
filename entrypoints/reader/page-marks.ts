// The marks of one drawn page: the same lines, card and light as in any other page, fixed to the paper under them.

import type { Box } from '../../page/marks/lines.ts';
import { type Mark, markSpots } from '../../page/marks/mark.ts';
import { createRuler, toGround } from '../../page/marks/measure.ts';
import type { Origin } from '../../page/marks/overlay.ts';
import { bandOf, createTiles, type Drawn } from '../../page/marks/tiles.ts';
import type { PdfSpot } from '../../pdf/pdf-text.ts';

/** A known name as far as it stands on one page. */
export interface PagePlace {
  readonly ref: number;
  readonly look: number;
  readonly spots: readonly PdfSpot[];
}

export interface PageMarks {
  /** Draws these in place of those before. */
  readonly draw: (places: readonly PagePlace[]) => void;
  /** The mark at a point of the window. */
  readonly findAt: (x: number, y: number) => Mark | undefined;
  /** Where letters stand, in px of the window. */
  readonly measure: (mark: Mark) => DOMRect[];
  readonly readOrigin: () => Origin;
  /** The letters of some spots as they stand here. */
  readonly lay: (place: PagePlace) => Mark;
}

/** @param texts  The letters of each piece, by its number. */
export function createPageMarks(ground: HTMLElement, texts: () => readonly (Text | undefined)[]): PageMarks {
  const tiles = createTiles(ground);
  const ruler = createRuler(document);
  let drawn: readonly { readonly mark: Mark; readonly boxes: readonly Box[] }[] = [];

  function readOrigin(): Origin {
    const { left, top } = ground.getBoundingClientRect();
    return { left, top, scale: 1 };
  }

  function lay({ ref, look, spots }: PagePlace): Mark {
    const here = spots.flatMap(({ item, start, end }) => {
      const node = texts()[item];
      return node === undefined ? [] : [{ node, start, end: Math.min(end, node.data.length) }];
    });
    return { ...markSpots(here), ref, look };
  }

  const measure = (mark: Mark) => mark.spots.flatMap((spot) => ruler.measure(spot));

  return {
    lay,
    measure,
    readOrigin,
    draw: (places) => {
      const origin = readOrigin();
      drawn = places.map((place) => {
        const mark = lay(place);
        return { mark, boxes: measure(mark).map((rect) => toGround(rect, origin, undefined)) };
      });
      ruler.rest();
      const bands = new Map<number, Drawn[]>([...tiles.bands()].map((band) => [band, []]));
      for (const { mark, boxes } of drawn) {
        const [first] = boxes;
        if (first === undefined) continue;
        const band = bandOf(first);
        bands.set(band, [...(bands.get(band) ?? []), { look: mark.look, boxes }]);
      }
      for (const [band, marks] of bands) tiles.drawBand(band, marks);
    },
    findAt: (x, y) => {
      const { left, top } = readOrigin();
      const isIn = (box: Box) =>
        x - left >= box.left && x - left <= box.right && y - top >= box.top && y - top <= box.bottom + 2;
      return drawn.find(({ boxes }) => boxes.some(isIn))?.mark;
    },
  };
}
