import { describe, expect, it } from 'vitest';
import { keepsCard, placeCard } from '../../../page/marks/card-place.ts';

const window = { left: 0, top: 0, right: 800, bottom: 600 };
const card = { width: 272, height: 120 };
const at = (left: number, top: number, width = 100, height = 20) => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});

describe('a card', () => {
  it.each([
    ['below its words', at(100, 100), { left: 100, top: 126 }],
    ['above them at the lower edge', at(100, 560), { left: 100, top: 434 }],
    ['moved in from the right edge', at(700, 100), { left: 524, top: 126 }],
    ['moved in from the left edge', at(-20, 100), { left: 4, top: 126 }],
    ['beside words as high as the window', at(100, 0, 20, 600), { left: 126, top: 4 }],
    ['before words as high as the window at its right edge', at(760, 0, 20, 600), { left: 482, top: 4 }],
  ])('stands %s', (_, words, place) => {
    expect(placeCard(words, card, window)).toEqual(place);
  });

  it.each([
    ['the window is too narrow', at(10, 10), { ...window, right: 270 }],
    ['the window is too low', at(10, 10), { ...window, bottom: 100 }],
    ['the words fill the window', at(0, 0, 800, 600), window],
  ])('stands nowhere where %s', (_, words, seen) => {
    expect(placeCard(words, card, seen)).toBeUndefined();
  });

  it('stays while the pointer is on the words, on itself, or on the way between', () => {
    const box = at(100, 126, 272, 120);
    expect(keepsCard(150, 110, [at(100, 100)], box)).toBe(true);
    expect(keepsCard(150, 123, [at(100, 100)], box)).toBe(true);
    expect(keepsCard(300, 200, [at(100, 100)], box)).toBe(true);
    expect(keepsCard(500, 110, [at(100, 100)], box)).toBe(false);
    expect(keepsCard(150, 110, [], undefined)).toBe(false);
  });
});
