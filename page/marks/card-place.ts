// Where a card stands: beside its words, and wholly in the window, or nowhere.
import type { Box } from './lines.ts';

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Between words and card, and between card and window, CSS px. */
const gap = 6;
const margin = 4;

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(value, high));
}

/**
 * The left top corner of a card: below its words, else above, else after or before them.
 *
 * @param words   What must stay uncovered, window px.
 * @param window  What the reader sees of the window, px.
 * @returns Undefined where no side has room for all of it.
 */
export function placeCard(words: Box, card: Size, window: Box): { left: number; top: number } | undefined {
  const [low, high] = [window.left + margin, window.right - margin - card.width];
  const [top, bottom] = [window.top + margin, window.bottom - margin - card.height];
  if (high < low || bottom < top) return undefined;
  const left = clamp(words.left, low, high);
  if (words.bottom + gap <= bottom && words.bottom + gap >= top) return { left, top: words.bottom + gap };
  const above = words.top - gap - card.height;
  if (above >= top && above <= bottom) return { left, top: above };
  const beside = clamp(words.top, top, bottom);
  if (words.right + gap <= high && words.right + gap >= low) return { left: words.right + gap, top: beside };
  const before = words.left - gap - card.width;
  return before >= low && before <= high ? { left: before, top: beside } : undefined;
}

/** Whether the pointer is on the words, the card, or the way between them: then the card stays. */
export function keepsCard(x: number, y: number, words: readonly Box[], card: Box | undefined): boolean {
  const all = card === undefined ? words : [...words, card];
  return all.some((box) => x >= box.left - gap && x <= box.right + gap && y >= box.top - gap && y <= box.bottom + gap);
}
