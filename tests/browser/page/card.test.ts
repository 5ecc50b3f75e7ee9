// The card beside a mark that is pointed at or gone to: what it shows, where it stands, and that a page learns nothing of it.
import { afterAll, describe, expect, it } from 'vitest';
import type { TestWorld } from './in-page.ts';
import { closeBrowser, type OpenPage, openPage } from './open-page.ts';

afterAll(closeBrowser);

const names = [
  ['Ilkhom Saidov', 0],
  ['Anvar Saidov', 1],
  ['Mr Saidov', 2],
  ['Osht Eleven', 4],
] as const;

const article = `<p>Word came on Friday that <span id=a>Ilkhom Saidov</span> and his brother <span id=b>Anvar Saidov</span>
  were held again.</p><p>“We asked for <span id=c>Mr Saidov</span>,” his lawyer said of the <span id=d>Osht Eleven</span>.</p>`;

interface CardSeen {
  readonly words: string;
  readonly box: { left: number; top: number; right: number; bottom: number };
}

/** Runs in the page's rooms: the card, where there is one. */
function readCard(test: TestWorld): CardSeen | null {
  const card = test.roots.map((root) => root.querySelector('canvas')).find((one) => one !== null);
  if (!card) return null;
  const { left, top, right, bottom } = card.getBoundingClientRect();
  return { words: card.getAttribute('aria-label') ?? '', box: { left, top, right, bottom } };
}

async function rest(open: OpenPage, selector: string): Promise<void> {
  const box = await open.page.locator(selector).boundingBox();
  if (box === null) throw new Error(`Expected ${selector} in the window`);
  await open.page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await open.settle(600);
}

describe('the card beside a mark', () => {
  it.each([
    ['#a', 'Ilkhom Saidov. Certain · a person you follow.'],
    ['#b', 'Anvar Saidov. Likely · a person you follow.'],
    ['#d', 'Osht Eleven. Likely · a case you follow.'],
  ])('says of %s what the page prints and how sure it is', async (selector, words) => {
    const open = await openPage(`<!doctype html>${article}`, { names });
    await open.settle();
    await rest(open, selector);
    const card = await open.inside(readCard, null);
    expect(card?.words).toContain(words);
    expect(card?.words).toContain('Who it is, and why: in Vigil’s panel.');
    await open.close();
  });

  it('goes when the pointer leaves, stays while the pointer is on it, and goes at a press of Escape', async () => {
    const open = await openPage(`<!doctype html>${article}`, { names });
    await open.settle();
    await rest(open, '#a');
    const card = await open.inside(readCard, null);
    await open.page.mouse.move((card?.box.left ?? 0) + 40, (card?.box.top ?? 0) + 10);
    await open.settle(300);
    expect(await open.inside(readCard, null)).not.toBeNull();
    await open.page.keyboard.press('Escape');
    expect(await open.inside(readCard, null)).toBeNull();
    await rest(open, '#b');
    expect(await open.inside(readCard, null)).not.toBeNull();
    await open.page.mouse.move(600, 500);
    expect(await open.inside(readCard, null)).toBeNull();
    const points = await open.inside(
      (test) =>
        test.sent.flatMap((each) => (each.kind === 'point' ? [test.places.get(each.ref ?? -1)?.text ?? ''] : [])),
      null,
    );
    expect(points).toEqual(['Ilkhom Saidov', '', 'Anvar Saidov', '']);
    await open.close();
  });

  it.each([
    ['the right edge', 'position:absolute;top:200px;right:2px'],
    ['the bottom edge', 'position:absolute;bottom:2px;left:300px'],
    ['the corner', 'position:absolute;bottom:2px;right:2px'],
    ['a page that is made larger', 'position:absolute;bottom:2px;right:2px;zoom:1.6'],
    ['upright text', 'writing-mode:vertical-rl;position:absolute;top:2px;right:2px'],
  ])('stands wholly in the window beside words at %s, and not over them', async (_, style) => {
    const open = await openPage(`<!doctype html><p id=a style="${style}">Ilkhom Saidov</p>`, { names, width: 600 });
    await open.settle();
    await rest(open, '#a');
    const words = await open.page.locator('#a').boundingBox();
    const box = (await open.inside(readCard, null))?.box ?? { left: -1, top: -1, right: 9_999, bottom: 9_999 };
    expect(Math.min(box.left, box.top)).toBeGreaterThanOrEqual(0);
    expect(box.right).toBeLessThanOrEqual(600);
    expect(box.bottom).toBeLessThanOrEqual(600);
    const { x = 0, y = 0, width = 0, height = 0 } = words ?? {};
    expect(box.right <= x || box.left >= x + width || box.bottom <= y || box.top >= y + height).toBe(true);
    await open.close();
  });

  it('is left out where there is no room for it, as in a small frame', async () => {
    const open = await openPage(`<!doctype html>${article}`, { names, width: 180, height: 120 });
    await open.settle();
    await rest(open, '#a');
    expect(await open.inside(readCard, null)).toBeNull();
    await open.close();
  });

  it('comes with the keys that go from name to name, and not with a press in the panel', async () => {
    const open = await openPage(`<!doctype html>${article}`, { names });
    await open.settle();
    const show = (card: boolean) =>
      open.inside(
        (test, wanted) => test.attendance?.answer({ kind: 'show', ref: Math.min(...test.places.keys()), card: wanted }),
        card,
      );
    await show(false);
    expect(await open.inside(readCard, null)).toBeNull();
    await show(true);
    expect((await open.inside(readCard, null))?.words).toContain('Ilkhom Saidov');
    await open.page.keyboard.press('Escape');
    expect(await open.inside(readCard, null)).toBeNull();
    await open.close();
  });

  it('is not brought by a page that makes the pointer up', async () => {
    const open = await openPage(`<!doctype html>${article}`, { names });
    await open.settle();
    await open.page.evaluate(() => {
      const { x, y, width, height } = (document.getElementById('a') as HTMLElement).getBoundingClientRect();
      const at = { clientX: x + width / 2, clientY: y + height / 2, bubbles: true };
      document.getElementById('a')?.dispatchEvent(new MouseEvent('mousemove', at));
    });
    await open.settle(600);
    expect(await open.inside(readCard, null)).toBeNull();
    await open.close();
  });

  it('cannot be found, hit, selected or measured by the page, where text in a shadow root is', async () => {
    const open = await openPage(
      `<!doctype html><script>window.largest = 0; new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) window.largest = Math.max(window.largest, entry.size);
      }).observe({ type: 'largest-contentful-paint', buffered: true });</script><p style="font-size:9px"><span id=a>Ilkhom Saidov</span></p>`,
      { names },
    );
    await open.settle(600);
    const look = () =>
      open.page.evaluate(() => {
        const { find, largest } = globalThis as unknown as { find: (words: string) => boolean; largest: number };
        getSelection()?.removeAllRanges();
        const found = find('a person you follow');
        getSelection()?.removeAllRanges();
        const under = document.elementsFromPoint(60, 60).map((element) => element.localName);
        return { found, largest, under, events: performance.eventCounts.get('mouseenter') ?? 0 };
      });
    const before = await look();
    await rest(open, '#a');
    expect(await open.inside(readCard, null)).not.toBeNull();
    expect({ ...(await look()), events: 0 }).toEqual({ ...before, events: 0 });
    // The same words as text: both ways of finding them out work.
    await open.inside((test) => {
      const text = document.createElement('div');
      text.style.cssText = 'position:absolute;top:40px;left:0;width:272px;font-size:14px';
      text.textContent = 'Ilkhom Saidov. Certain · a person you follow. Who it is, and why: in Vigil’s panel.';
      test.roots[0]?.firstElementChild?.firstElementChild?.append(text);
    }, null);
    await open.settle(600);
    const asText = await look();
    expect(asText.found).toBe(true);
    expect(asText.largest).toBeGreaterThan(before.largest);
    await open.close();
  });

  it.each([
    ['light', '#ffffff', '#1a1a1a', 'light', 'none'],
    ['dark', '#121212', '#e8e8e8', 'dark', 'none'],
    ['light-scheme-on-dark', '#121212', '#e8e8e8', 'light', 'none'],
    ['forced', '#ffffff', '#1a1a1a', 'dark', 'active'],
  ] as const)('is drawn over a %s page', async (name, ground, ink, colorScheme, forcedColors) => {
    const open = await openPage(
      `<!doctype html><body style="background:${ground};color:${ink};font:19px/1.7 Georgia;max-width:36em">${article}`,
      { names, height: 320, width: 700, colorScheme, forcedColors },
    );
    await open.settle();
    await rest(open, name === 'dark' ? '#b' : name === 'light' ? '#c' : '#d');
    expect(await open.inside(readCard, null)).not.toBeNull();
    await open.picture(`card-${name}`);
    await open.close();
  });
});
