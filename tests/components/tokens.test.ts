import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync(new URL('../../assets/styles/tokens.css', import.meta.url), 'utf8');
const pairs = new Map(
  [...css.matchAll(/--([\w-]+): light-dark\(#(\w{6}), #(\w{6})\)/gu)].map(([, name = '', light = '', dark = '']) => [
    name,
    { light, dark },
  ]),
);

/** @see https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string, scheme: 'light' | 'dark'): number {
  const [a, b] = [one, other].map((name) => luminance(pairs.get(name)?.[scheme] ?? ''));
  const [low, high] = [a ?? 0, b ?? 0].sort((x, y) => x - y) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

describe('words and lines can be seen', () => {
  for (const scheme of ['light', 'dark'] as const) {
    it.each([
      ['ink', 'paper', 7],
      ['ink', 'sheet', 7],
      ['ink', 'sunk', 7],
      ['ink', 'accent-wash', 7],
      ['ink', 'alarm-wash', 7],
      ['ink-soft', 'paper', 4.5],
      ['ink-soft', 'sheet', 4.5],
      ['ink-soft', 'sunk', 4.5],
      ['accent', 'paper', 4.5],
      ['accent', 'accent-wash', 4.5],
      ['accent-deep', 'accent-wash', 4.5],
      ['accent-ink', 'accent', 4.5],
      ['accent-ink', 'accent-deep', 4.5],
      ['alarm', 'paper', 4.5],
      ['alarm', 'alarm-wash', 4.5],
      ['doubt', 'paper', 4.5],
      ['line-strong', 'paper', 3],
      ['line-strong', 'sheet', 3],
      ['person', 'paper', 3],
      ['case', 'paper', 3],
    ])(`in ${scheme}: %s on %s at %d : 1 or more`, (one, other, least) => {
      expect(contrast(one, other, scheme)).toBeGreaterThanOrEqual(least);
    });
  }
});
