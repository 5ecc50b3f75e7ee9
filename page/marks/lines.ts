// How a mark looks: a line under the words, its shape for how sure, its hue for person or case.

/** A stretch of one line of text, CSS px in the coordinates that it is drawn in. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  /** The text runs downwards: its line stands beside it. */
  readonly upright?: 'left' | 'right' | undefined;
}

export interface Line {
  readonly stroke: string;
  /** As SVG has it; undefined for a line without gaps. */
  readonly dashes: string | undefined;
  readonly round: boolean;
}

/** Thickness, CSS px. */
export const thickness = 2;

/**
 * Luminance 0.194 and 0.198: 4.3 : 1 and 4.2 : 1 on white, 4.9 : 1 and 5.0 : 1 on black.
 *
 * @see https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio
 */
const hues = { person: '#d9480f', case: '#0d8a80' };

/** Dashes are long enough, and dots far enough apart, to be told from each other at 100 %. */
const shapes = [
  { dashes: undefined, round: false },
  { dashes: '6 4', round: false },
  { dashes: '0 4', round: true },
];

/**
 * @param look    0 certain, 1 likely, 2 possible; 3 more for a case.
 * @param forced  The reader's own colours are in force: they win.
 */
export function describeLine(look: number, forced: boolean): Line {
  const shape = shapes[look % shapes.length] ?? { dashes: undefined, round: false };
  const hue = look < shapes.length ? hues.person : hues.case;
  return { stroke: forced ? (look < shapes.length ? 'LinkText' : 'CanvasText') : hue, ...shape };
}

/** Whole and half px only, so that the same place gives the same path. */
function round(value: number): number {
  return Math.round(value * 2) / 2;
}

/**
 * Path data of the line of one box; its middle is at the bottom of the longest letters, some 2 px under the others.
 *
 * @param down  How far the origin of the path is below that of the box, CSS px.
 */
export function drawLine(box: Box, down: number): string {
  if (box.upright !== undefined) {
    const x = round(box.upright === 'left' ? box.left - thickness / 2 : box.right + thickness / 2);
    return `M${x} ${round(box.top - down)}V${round(box.bottom - down)}`;
  }
  return `M${round(box.left)} ${Math.round(box.bottom - down)}H${round(box.right)}`;
}
