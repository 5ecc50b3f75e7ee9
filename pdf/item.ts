// A piece of text as a PDF places it on a page, upright and measured.

/** What pdf.js tells of a piece of text; the little of it that is needed. */
export interface GivenItem {
  readonly str: string;
  readonly dir: string;
  /** Of the piece in the page's own space: a, b, c, d, e, f. */
  readonly transform: readonly number[];
  /** In the page's own units. */
  readonly width: number;
}

/** A piece of text in a space where it reads upright: x to the right, y down, in the page's own units. */
export interface PdfItem {
  /** Its number among the pieces of its page. */
  readonly index: number;
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** Of the line that the letters stand on. */
  readonly base: number;
  /** Height of the letters. */
  readonly size: number;
  /** How far it was turned to read upright, whole degrees. */
  readonly turned: number;
  readonly isRtl: boolean;
}

type Matrix = readonly [number, number, number, number, number, number];

function multiply(outer: readonly number[], inner: readonly number[]): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = outer;
  const [g = 1, h = 0, i = 0, j = 1, k = 0, l = 0] = inner;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

/**
 * Turns the pieces of a page upright.
 *
 * @param view  How the page's own space is laid on what is shown at scale 1, with y down.
 * @returns As many, in the same order; white space among them.
 */
export function placeItems(given: readonly GivenItem[], view: readonly number[]): PdfItem[] {
  return given.map((item, index) => {
    const [a, b, c, d, x, y] = multiply(view, item.transform);
    const angle = Math.atan2(b, a);
    const turned = Math.round((angle * 180) / Math.PI);
    const [cos, sin] = turned === 0 ? [1, 0] : [Math.cos(angle), Math.sin(angle)];
    const left = x * cos + y * sin;
    return {
      index,
      text: item.str,
      left,
      right: left + Math.max(0, item.width),
      base: y * cos - x * sin,
      size: Math.hypot(c, d),
      turned,
      isRtl: item.dir === 'rtl',
    };
  });
}
