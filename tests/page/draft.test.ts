// A long text that was read at once is cut into passages where no word is split.
import { describe, expect, it } from 'vitest';
import { cutText } from '../../page/draft.ts';
import { longestPassage, wholePassage } from '../../page/limits.ts';

const line = 'Word came of it late. '.repeat(40).trim();

describe('cutting a text into passages', () => {
  it('leaves what is short as it is, and nothing too', () => {
    expect(cutText('Word came.\nNothing more.')).toEqual([{ start: 0, end: 24 }]);
    expect(cutText('')).toEqual([{ start: 0, end: 0 }]);
  });

  it.each([
    ['lines', Array.from({ length: 200 }, () => line).join('\n')],
    ['words', line.repeat(100)],
    ['letters', 'a'.repeat(100_000)],
    ['pairs of units', '\u{1f54a}'.repeat(50_000)],
    ['one line that is too long among short ones', `${line}\n${'b'.repeat(90_000)}\n${line}`],
  ])('of %s loses no letter and makes none too long', (_, text) => {
    const pieces = cutText(text).map(({ start, end }) => text.slice(start, end));
    expect(pieces.join('').replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''));
    for (const piece of pieces) {
      expect(piece.length).toBeLessThan(longestPassage);
      expect(piece).not.toMatch(/^[\udc00-\udfff]|[\ud800-\udbff]$|^\s/u);
    }
  });

  it('ends passages with a line where there is one', () => {
    const text = Array.from({ length: 200 }, () => line).join('\n');
    for (const { start, end } of cutText(text)) {
      expect(end - start).toBeGreaterThan(Math.min(wholePassage, text.length - start - 1));
      expect(text[end] ?? '\n').toBe('\n');
    }
  });
});
