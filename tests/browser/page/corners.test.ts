// Where a painter is easily wrong: what stands above everything, is folded, far off, turned, printed, or arrives late.
import { afterAll, describe, expect, it } from 'vitest';
import { closeBrowser, type OpenPage, openPage } from './open-page.ts';

afterAll(closeBrowser);

const names = [
  ['Ilkhom Saidov', 0],
  ['Anvar Saidov', 1],
] as const;

/** How far the only line is from the lower edge of an element's words, px; Infinity when there is not one line. */
async function missBy(open: OpenPage, id: string): Promise<number> {
  const lines = await open.lines();
  const box = await open.page.evaluate((wanted) => {
    const range = document.createRange();
    range.selectNodeContents(document.getElementById(wanted) as Node);
    const { left, right, bottom } = range.getBoundingClientRect();
    return { left, right, bottom };
  }, id);
  const [line] = lines;
  if (lines.length !== 1 || line === undefined) return Number.POSITIVE_INFINITY;
  return Math.max(Math.abs(line.left - box.left), Math.abs(line.right - box.right), Math.abs(line.top - box.bottom));
}

const heard = (open: OpenPage, words: string) => open.text().then((text) => text.includes(words));

describe('marks', () => {
  it.each([
    ['a popover', '<div id=t popover>Ilkhom Saidov</div>', "document.getElementById('t').showPopover()"],
    ['a dialogue', '<dialog id=t>Ilkhom Saidov</dialog>', "document.getElementById('t').showModal()"],
    [
      'an element that fills the screen',
      '<div id=t>Ilkhom Saidov</div>',
      "document.getElementById('t').requestFullscreen()",
    ],
  ])(
    'are left out in %s, above which nothing can be painted, and the text is read all the same',
    async (_, html, show) => {
      const open = await openPage(`<!doctype html>${html}`, { names });
      await open.settle();
      await open.page.evaluate((code) => {
        const script = document.createElement('script');
        script.textContent = `addEventListener('click', () => { ${code} }, { once: true })`;
        document.body.append(script);
      }, show);
      await open.page.mouse.click(700, 500);
      await open.settle(900);
      expect(
        await open.page.evaluate(() => document.getElementById('t')?.matches(':modal, :popover-open, :fullscreen')),
      ).toBe(true);
      expect(await heard(open, 'Ilkhom Saidov')).toBe(true);
      expect(await open.lines()).toEqual([]);
      await open.close();
    },
  );

  it('stay right where the whole page fills the screen', async () => {
    const open = await openPage(
      `<!doctype html><p style="margin:5em"><span id=t>Ilkhom Saidov</span></p>
      <script>addEventListener('click', () => document.documentElement.requestFullscreen(), { once: true })</script>`,
      { names },
    );
    await open.settle();
    await open.page.mouse.click(700, 500);
    await open.settle(900);
    expect(await open.page.evaluate(() => document.fullscreenElement?.localName)).toBe('html');
    expect(await missBy(open, 't')).toBeLessThan(3);
    await open.close();
  });

  it('come back right after a popover over them has closed', async () => {
    const open = await openPage(
      `<!doctype html><p><span id=t>Ilkhom Saidov</span></p>
      <div id=p popover style="inset:0;width:90%;height:90%;background:white">menu</div>`,
      { names },
    );
    await open.settle();
    await open.page.evaluate(() => document.getElementById('p')?.showPopover());
    await open.settle(900);
    await open.page.evaluate(() => document.getElementById('p')?.hidePopover());
    await open.settle(900);
    expect(await missBy(open, 't')).toBeLessThan(3);
    await open.close();
  });

  it('appear when a fold is opened and go when it is closed', async () => {
    const open = await openPage(
      '<!doctype html><details><summary>More</summary><p><span id=t>Ilkhom Saidov</span></p></details>',
      {
        names,
      },
    );
    await open.settle();
    expect(await open.lines()).toEqual([]);
    await open.page.click('summary');
    await open.settle(700);
    expect(await missBy(open, 't')).toBeLessThan(3);
    await open.page.click('summary');
    await open.settle(700);
    expect(await open.lines()).toEqual([]);
    await open.close();
  });

  it('follow text that the browser skips until it is near', async () => {
    const open = await openPage(
      `<!doctype html>${'<section style="content-visibility:auto;contain-intrinsic-size:auto 700px"><p style="height:400px">words</p></section>'.repeat(8)}
      <section style="content-visibility:auto;contain-intrinsic-size:auto 300px"><p><span id=t>Ilkhom Saidov</span></p></section>`,
      { names },
    );
    await open.settle(1_500);
    expect(await heard(open, 'Ilkhom Saidov')).toBe(true);
    await open.page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    await open.settle(1_200);
    expect(await missBy(open, 't')).toBeLessThan(3);
    await open.close();
  });

  it.each(['vertical-rl', 'vertical-lr', 'sideways-rl', 'sideways-lr'])(
    'stand beside the letters of %s',
    async (mode) => {
      const open = await openPage(
        `<!doctype html><p style="writing-mode:${mode};height:14em;margin:40px"><span id=t>Ilkhom Saidov</span> came</p>`,
        { names },
      );
      await open.settle();
      const [line] = await open.lines();
      const box = await open.page.locator('#t').boundingBox();
      expect(line?.left).toBe(line?.right);
      expect(Math.abs((line?.bottom ?? 0) - (line?.top ?? 0) - (box?.height ?? -99))).toBeLessThan(2);
      const { x = 0, width = 0 } = box ?? {};
      expect(Math.min(Math.abs((line?.left ?? 0) - x), Math.abs((line?.left ?? 0) - x - width))).toBeLessThan(3);
      await open.close();
    },
  );

  it('move with a font that arrives late', async () => {
    const open = await openPage(
      '<!doctype html><style>p { font: 24px Late, monospace }</style><p>A word before <span id=t>Ilkhom Saidov</span></p>',
      { names },
    );
    await open.settle();
    const before = await open.page.locator('#t').boundingBox();
    await open.page.evaluate(async () => {
      const face = new FontFace('Late', 'local("DejaVu Serif"), local("Liberation Serif"), local("Times New Roman")');
      document.fonts.add(await face.load());
    });
    await open.settle(600);
    expect((await open.page.locator('#t').boundingBox())?.width).not.toBe(before?.width);
    expect(await missBy(open, 't')).toBeLessThan(3);
    await open.close();
  });

  it.each([0.5, 0.8, 1.25, 2])('stay under their words when the browser shows the page at %d', async (scale) => {
    const open = await openPage('<!doctype html><p>He is <span id=t>Ilkhom Saidov</span>.</p>', { names });
    await open.settle();
    await open.page.setViewportSize({ width: Math.round(900 / scale), height: Math.round(600 / scale) });
    await open.page.evaluate((zoom) => document.documentElement.style.setProperty('zoom', String(zoom)), scale);
    await open.settle(600);
    expect(await missBy(open, 't')).toBeLessThan(4 * Math.max(1, scale));
    await open.close();
  });

  it('are neither on paper nor in a printed file', async () => {
    const open = await openPage('<!doctype html><p><span id=t>Ilkhom Saidov</span></p>', { names });
    await open.settle();
    const printed: number[] = await open.inside((test) => {
      const seen: number[] = [];
      (globalThis as unknown as { seen: number[] }).seen = seen;
      addEventListener('beforeprint', () => {
        const layer = test.roots[0]?.firstElementChild;
        if (layer) seen.push(getComputedStyle(layer).visibility === 'hidden' ? 0 : 1);
      });
      return seen;
    }, null);
    expect(printed).toEqual([]);
    await open.page.pdf();
    expect(await open.inside(() => (globalThis as unknown as { seen: number[] }).seen, null)).toEqual([0]);
    await open.settle(300);
    expect(await missBy(open, 't')).toBeLessThan(3);
    await open.close();
  });
});
