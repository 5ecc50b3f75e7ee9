// Quiet mode and sites that are not read: what a page can tell of it is nothing.
import { afterAll, describe, expect, it } from 'vitest';
import { closeBrowser, type OpenPage, openPage } from './open-page.ts';

afterAll(closeBrowser);

const names = [['Ilkhom Saidov', 0]] as const;

const page = `<!doctype html><script>
    window.seen = [];
    new MutationObserver((all) => window.seen.push(...all.map((one) => one.type + one.target.nodeName + one.addedNodes.length)))
      .observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    new PerformanceObserver((list) => window.seen.push(...list.getEntries().map((e) => e.entryType + e.value)))
      .observe({ type: 'layout-shift', buffered: true });
    window.hidden = {};
    addEventListener('DOMContentLoaded', () => {
      const watch = new IntersectionObserver((all) => { for (const one of all) window.hidden[one.target.id] = one.isVisible; },
        { trackVisibility: true, delay: 100 });
      for (const id of ['a', 'b']) watch.observe(document.getElementById(id));
    });
  </script><p id=a>Ilkhom Saidov came.</p><p id=b>Somebody else came.</p><details><summary>More</summary><p>Ilkhom Saidov</p></details>
  <div style="height:3000px"></div><p id=c>Ilkhom Saidov</p>`;

/** All that a page of its own script can tell. */
const look = (open: OpenPage) =>
  open.page.evaluate(() => {
    const root = document.documentElement;
    const { seen, hidden } = globalThis as unknown as { seen: string[]; hidden: object };
    return {
      seen,
      hidden,
      children: [...root.children].map((element) => element.localName),
      sizes: [root.scrollHeight, root.scrollWidth, root.clientHeight],
      under: [30, 60, 90].map((y) => document.elementsFromPoint(40, y).map((element) => element.localName)),
      folded: document.querySelector('details')?.open,
      animations: document.getAnimations().length,
      sheets: document.adoptedStyleSheets.length + document.styleSheets.length,
    };
  });

/** A reader who reads, points, presses, scrolls and comes back. */
async function use(open: OpenPage): Promise<void> {
  await open.settle(500);
  await open.page.mouse.move(60, 30);
  await open.settle(400);
  await open.page.mouse.click(60, 30);
  await open.page.mouse.wheel(0, 300);
  await open.settle(300);
  await open.page.mouse.wheel(0, -300);
  await open.page.setViewportSize({ width: 500, height: 400 });
  await open.settle(500);
}

describe('a page that is read in quiet', () => {
  it('cannot be told from one that nobody reads', async () => {
    const open = await openPage(page, { names, manner: 'quiet' });
    await use(open);
    const quiet = await look(open);
    const heard = await open.inside((test) => [...test.heard.values()].map((each) => each.text).join('\n'), null);
    expect(heard).toContain('Ilkhom Saidov came.');
    expect(await open.inside((test) => test.roots.length, null)).toBe(0);
    await open.close();
    const unread = await openPage(page, { names, manner: 'stopped' });
    await unread.inside((test) => test.attendance?.stop(), null);
    await use(unread);
    expect(quiet).toEqual(await look(unread));
    expect(quiet.hidden).toEqual({ a: true, b: true });
    await unread.close();
    const marked = await openPage(page, { names });
    await use(marked);
    expect((await look(marked)).hidden).toEqual({ a: false, b: false });
    await marked.close();
  });

  it('is scrolled to a name that is asked for, and nothing is opened or boxed', async () => {
    const open = await openPage(page, { names, manner: 'quiet' });
    await open.settle(500);
    const show = (ref: number) =>
      open.inside((test, one) => test.attendance?.answer({ kind: 'show', ref: one, card: true }), ref);
    const refs = await open.inside((test) => [...test.places.keys()].sort((a, b) => a - b), null);
    expect(await show(refs[2] ?? 0)).toBe(true);
    expect(await open.page.evaluate(() => scrollY)).toBeGreaterThan(1_000);
    await show(refs[1] ?? 0);
    const seen = await look(open);
    expect(seen.folded).toBe(false);
    expect(seen.children).toEqual(['head', 'body']);
    await open.close();
  });

  it('gets its marks when the reader wants them, and loses them again, while it stays open', async () => {
    const open = await openPage(page, { names, manner: 'quiet' });
    await open.settle(500);
    const become = (manner: 'quiet' | 'painted') =>
      open.inside((test, wanted) => test.attendance?.answer({ kind: 'manner', manner: wanted }), manner);
    expect(await open.lines()).toEqual([]);
    await become('painted');
    await open.settle(300);
    expect(await open.lines()).toHaveLength(2);
    await become('quiet');
    expect((await look(open)).children).toEqual(['head', 'body']);
    await become('painted');
    await open.settle(300);
    expect((await open.lines()).length).toBeGreaterThanOrEqual(2);
    await open.close();
  });
});

describe('a page on a site that the reader stopped', () => {
  it('is left alone from its beginning', async () => {
    const open = await openPage(page, { names, manner: 'stopped' });
    await open.settle(600);
    expect((await look(open)).children).toEqual(['head', 'body']);
    expect(await open.inside((test) => test.attendance?.isOver(), null)).toBe(true);
    await open.page.evaluate(() => document.body.append('and more'));
    await open.settle(400);
    expect(await open.text()).not.toContain('and more');
    await open.close();
  });
});
