// How marks look on light and dark pages, in the reader's own colours, and on paper; pictures are left in .output/page.
import { afterAll, describe, expect, it } from 'vitest';
import type { TestWorld } from './in-page.ts';
import { closeBrowser, openPage } from './open-page.ts';

afterAll(closeBrowser);

const names = [
  ['Ilkhom Saidov', 0],
  ['Anvar Saidov', 1],
  ['Mr Saidov', 2],
  ['Osht Eleven', 3],
  ['case of the bakers', 4],
  ['RV 14/2031', 5],
] as const;

const article = `<p>Word came on Friday that Ilkhom Saidov and his brother Anvar Saidov were held again. “We asked for
  Mr Saidov,” his lawyer said, “and were sent away.” Both belong to the Osht Eleven; the case of the bakers, RV 14/2031, is
  before the court of the province. <a href="#">Ilkhom Saidov</a> is thirty-one.</p><p>Ilkhom
  Saidov told nobody.</p>`;

/** Relative luminance of `#rrggbb`. */
function luminanceOf(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [high, low] = [luminanceOf(a), luminanceOf(b)].sort((x, y) => y - x);
  return ((high ?? 0) + 0.05) / ((low ?? 0) + 0.05);
}

/** Runs in the page: shows the first place that is known. */
function showFirst(test: TestWorld): unknown {
  return test.attendance?.answer({ kind: 'show', ref: Math.min(...test.places.keys()) });
}

describe('marks', () => {
  it.each([
    ['light', '#ffffff', '#1a1a1a'],
    ['paper', '#f5efe0', '#222222'],
    ['dark', '#121212', '#e8e8e8'],
    ['slate', '#1f2430', '#dddddd'],
  ])('keep 3 : 1 on a %s page', async (name, ground, ink) => {
    const open = await openPage(
      `<!doctype html><body style="background:${ground};color:${ink};font:19px/1.7 Georgia;max-width:36em">${article}`,
      { names, height: 320 },
    );
    await open.settle();
    await open.inside(showFirst, null);
    await open.settle(100);
    const lines = await open.lines();
    expect(new Set(lines.map((line) => line.dashes)).size).toBe(3);
    for (const line of lines) expect(contrast(line.stroke, ground)).toBeGreaterThanOrEqual(3);
    await open.picture(`marks-${name}`);
    await open.close();
  });

  it('take the reader’s own colours', async () => {
    const open = await openPage(`<!doctype html><body style="font:19px/1.7 Georgia">${article}`, {
      names,
      height: 320,
      forcedColors: 'active',
      colorScheme: 'dark',
    });
    await open.settle();
    for (const line of await open.lines()) expect(line.stroke).toMatch(/^(?:LinkText|CanvasText)$/u);
    await open.picture('marks-forced');
    await open.close();
  });

  it('are not printed, where lines fall elsewhere', async () => {
    const open = await openPage(`<!doctype html>${article}`, { names });
    await open.settle();
    const before = (await open.lines()).length;
    await open.page.evaluate(() => {
      dispatchEvent(new Event('beforeprint'));
    });
    expect(await open.lines()).toEqual([]);
    await open.page.evaluate(() => {
      dispatchEvent(new Event('afterprint'));
    });
    expect(await open.lines()).toHaveLength(before);
    await open.close();
  });

  it.each(['no-preference', 'reduce'] as const)(
    'stop shining by themselves when motion is %s',
    async (reducedMotion) => {
      const open = await openPage(`<!doctype html>${article}`, { names, reducedMotion });
      await open.settle();
      await open.inside(showFirst, null);
      await open.settle(1_800);
      const state = await open.inside((test) => {
        const path = test.roots[0]?.querySelector('path[fill^="#"]');
        return { light: path?.getAttribute('fill-opacity'), moving: path?.getAnimations().length };
      }, null);
      expect(state).toEqual({ light: '0', moving: 0 });
      await open.close();
    },
  );
});
