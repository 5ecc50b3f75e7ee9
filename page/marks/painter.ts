// Paints the marks of a page: all places are read, then all are drawn, in one frame.
import { mostMarks } from '../limits.ts';
import type { Box } from './lines.ts';
import type { Mark } from './mark.ts';
import { createRuler, toGround } from './measure.ts';
import { createOverlay } from './overlay.ts';
import { bandOf, createTiles, type Drawn } from './tiles.ts';

export interface Painter {
  /** The marks of a passage, in place of those before. */
  readonly setMarks: (passage: number, marks: readonly Mark[]) => void;
  readonly dropMarks: (passage: number) => void;
  /** Things may have moved. */
  readonly refresh: () => void;
  readonly findMark: (ref: number) => Mark | undefined;
  /** The mark drawn at a point of the window. */
  readonly findAt: (x: number, y: number) => number | undefined;
  readonly stop: () => void;
}

export function createPainter(page: Document): Painter {
  const overlay = createOverlay(page);
  const tiles = createTiles(overlay.ground);
  const ruler = createRuler(page);
  const passages = new Map<number, readonly Mark[]>();
  let boxes = new Map<Mark, Box[]>();
  let frame: number | undefined;

  function paint(): void {
    frame = undefined;
    overlay.keep();
    const origin = overlay.readOrigin();
    const measured = new Map<Mark, Box[]>();
    const bands = new Map<number, Drawn[]>([...tiles.bands()].map((band) => [band, []]));
    let count = 0;
    for (const marks of passages.values()) {
      for (const mark of marks) {
        count += 1;
        if (count > mostMarks || origin === undefined) break;
        const found = mark.spots.flatMap((spot) => ruler.measure(spot)).map((rect) => toGround(rect, origin));
        const [first] = found;
        if (first === undefined) continue;
        measured.set(mark, found);
        const band = bandOf(first);
        const drawn = { look: mark.look, boxes: found };
        const others = bands.get(band);
        if (others === undefined) bands.set(band, [drawn]);
        else others.push(drawn);
      }
    }
    ruler.rest();
    boxes = measured;
    for (const [band, drawn] of bands) tiles.drawBand(band, drawn);
  }

  function refresh(): void {
    frame ??= requestAnimationFrame(paint);
  }

  return {
    setMarks: (passage, marks) => {
      if (marks.length === 0 && !passages.has(passage)) return;
      passages.set(passage, marks);
      refresh();
    },
    dropMarks: (passage) => {
      if (passages.delete(passage)) refresh();
    },
    refresh,
    findMark: (ref) => {
      for (const marks of passages.values()) {
        const mark = marks.find((each) => each.ref === ref);
        if (mark !== undefined) return mark;
      }
      return undefined;
    },
    findAt: (x, y) => {
      const origin = overlay.readOrigin();
      if (origin === undefined) return undefined;
      const left = (x - origin.left) / origin.scale;
      const top = (y - origin.top) / origin.scale;
      for (const [mark, found] of boxes) {
        if (found.some((box) => left >= box.left && left <= box.right && top >= box.top && top <= box.bottom + 2))
          return mark.ref;
      }
      return undefined;
    },
    stop: () => {
      if (frame !== undefined) cancelAnimationFrame(frame);
      passages.clear();
      overlay.remove();
    },
  };
}
