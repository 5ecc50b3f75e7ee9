// The picture of a card: the words as the page prints them with their line, how sure it is, and what that means.
import { describeLine, thickness } from './lines.ts';
import type { Mark } from './mark.ts';
import { wrapWords } from './wrap-words.ts';

/** What a card says, in the reader's language. No name: none is known in a page's process. */
export interface CardWords {
  /** `Likely · a person you follow`. */
  readonly kind: (look: number) => string;
  /** What being so sure means. */
  readonly why: (look: number) => string;
  /** Where to find who it is. */
  readonly more: string;
}

export type Scheme = 'light' | 'dark' | 'forced';

/** CSS px. */
const size = { width: 272, padding: 12, title: 24, line: 17, radius: 6, apart: 3 };
const fonts = { title: '600 14px system-ui, sans-serif', text: '12.5px system-ui, sans-serif' };
const mostLines = { title: 2, text: 4 };

/** Ink on its own ground, 7 : 1 and more, in the reader's scheme, whatever the page's colours. */
const inks = {
  light: { ground: '#fffdf8', ink: '#1c2226', soft: '#4a5459', edge: '#7b8488' },
  dark: { ground: '#1d2529', ink: '#f2efe8', soft: '#c6cbc9', edge: '#7f898d' },
  forced: { ground: 'Canvas', ink: 'CanvasText', soft: 'CanvasText', edge: 'CanvasText' },
};

const fromRight = /^\P{L}*[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

interface Row {
  readonly text: string;
  readonly font: keyof typeof fonts;
  readonly isSoft: boolean;
  /** Space above it, CSS px. */
  readonly before: number;
}

/** The printed words of a mark on one line. */
export function readPrinted(mark: Mark): string {
  return mark.spots
    .map((spot) => spot.words)
    .join(' ')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** All that a card says, for those who hear it. */
export function sayCard(mark: Mark, words: CardWords): string {
  return `${readPrinted(mark)}. ${words.kind(mark.look)}. ${words.why(mark.look)} ${words.more}`;
}

function listRows(mark: Mark, words: CardWords, pen: CanvasRenderingContext2D): Row[] {
  const list = (text: string, font: Row['font'], isSoft: boolean): Row[] => {
    pen.font = fonts[font];
    const width = (piece: string) => pen.measureText(piece).width;
    const lines = wrapWords(text, size.width - 2 * size.padding, mostLines[font], width);
    return lines.map((line, at) => ({ text: line, font, isSoft, before: at === 0 ? size.apart : 0 }));
  };
  return [
    ...list(readPrinted(mark), 'title', false),
    ...list(words.kind(mark.look), 'text', false),
    ...list(words.why(mark.look), 'text', true),
    ...list(words.more, 'text', true),
  ];
}

/** Draws one row with its top at a height. */
function drawRow(pen: CanvasRenderingContext2D, row: Row, top: number, look: number, scheme: Scheme): void {
  const isRight = fromRight.test(row.text);
  const start = isRight ? size.width - size.padding : size.padding;
  pen.direction = isRight ? 'rtl' : 'ltr';
  pen.textAlign = 'start';
  pen.textBaseline = 'alphabetic';
  pen.font = fonts[row.font];
  pen.fillStyle = inks[scheme][row.isSoft ? 'soft' : 'ink'];
  const base = top + (row.font === 'title' ? 15 : 13);
  pen.fillText(row.text, start, base);
  if (row.font !== 'title') return;
  const line = describeLine(look, scheme === 'forced');
  const width = pen.measureText(row.text).width;
  pen.strokeStyle = line.stroke;
  pen.lineWidth = thickness;
  pen.lineCap = line.round ? 'round' : 'butt';
  pen.setLineDash(line.dashes?.split(' ').map(Number) ?? []);
  pen.beginPath();
  pen.moveTo(start, base + 5);
  pen.lineTo(isRight ? start - width : start + width, base + 5);
  pen.stroke();
}

/**
 * Draws the card of a mark.
 *
 * @param density  Device px in a CSS px.
 * @returns Its height, CSS px, and its width; undefined where the browser gives no surface to draw on.
 */
export function drawCard(
  canvas: HTMLCanvasElement,
  mark: Mark,
  words: CardWords,
  scheme: Scheme,
  density: number,
): { readonly width: number; readonly height: number } | undefined {
  const pen = canvas.getContext('2d');
  if (pen === null) return undefined;
  const rows = listRows(mark, words, pen);
  const heightOf = (row: Row) => row.before + (row.font === 'title' ? size.title : size.line);
  const height = 2 * size.padding - size.apart + rows.reduce((sum, row) => sum + heightOf(row), 0);
  canvas.width = Math.ceil(size.width * density);
  canvas.height = Math.ceil(height * density);
  pen.scale(density, density);
  pen.beginPath();
  pen.roundRect(0.5, 0.5, size.width - 1, height - 1, size.radius);
  pen.fillStyle = inks[scheme].ground;
  pen.fill();
  pen.strokeStyle = inks[scheme].edge;
  pen.lineWidth = 1;
  pen.stroke();
  let top = size.padding - size.apart;
  for (const row of rows) {
    drawRow(pen, row, top + row.before, mark.look, scheme);
    top += heightOf(row);
  }
  return { width: size.width, height };
}
