// The layouts that monitors read, each read and marked as a reader sees it.
import { afterAll, describe, expect, it } from 'vitest';
import { closeBrowser, type OpenPage, openPage } from './open-page.ts';

afterAll(closeBrowser);

/** What was sent of a page. */
async function readText(html: string): Promise<string> {
  const open = await openPage(html);
  await open.settle();
  const text = await open.text();
  await open.close();
  return text;
}

/** Where the page's own words are, by an element's id, in window px. */
async function boxOf(open: OpenPage, id: string): Promise<DOMRect> {
  return open.page.evaluate((wanted) => {
    const range = document.createRange();
    range.selectNodeContents(document.getElementById(wanted) as Node);
    return range.getBoundingClientRect().toJSON() as DOMRect;
  }, id);
}

describe('reading', () => {
  it('reads an article among navigation, comments and scripts, line by line', async () => {
    const text = await readText(
      `<!doctype html><title>Not text</title><style>p{color:red}</style><script>var a = 'not text';</script>
      <nav><a href="#">Home</a> <a href="#">News</a></nav>
      <article><h1>Baker  held</h1><p>Ilkhom <b>Sa</b>idov\n   was <i>held</i> on<br>Friday.</p><p hidden>secret</p>
      <noscript>no</noscript><textarea>typed</textarea><div contenteditable>edited</div><input value="typed">
      <table><tr><td>Name</td><td>Saidov</td></tr></table></article>`,
    );
    expect(text).toBe('Home News\nBaker held\nIlkhom Saidov was held on\nFriday.\nName\nSaidov');
  });

  it.each([
    ['runs on over inline elements', '<p>Il<b>kh</b>om <i>Sai</i>dov</p>', 'Ilkhom Saidov'],
    [
      'ends lines where a style sheet does',
      '<span style="display:block">a</span><span style="display:block">b</span>',
      'a\nb',
    ],
    ['ends lines between the items of a row', '<div style="display:flex"><a>Home</a><a>News</a></div>', 'Home\nNews'],
    [
      'leaves out what cannot be seen',
      '<p>a<span style="display:none">x</span> b <i style="visibility:hidden">y</i></p>',
      'a b',
    ],
    ['reads boxes that are left out', '<p><span style="display:contents">a <b>b</b></span></p>', 'a b'],
    ['reads what one press unfolds', '<details><summary>More</summary><p>Ilkhom</p></details>', 'More\nIlkhom'],
    ['reads what has not faded in yet', '<p style="opacity:0">later</p>', 'later'],
    ['keeps lines that are printed as they stand', '<pre>one\n  two</pre><p>three\nfour</p>', 'one\n  two\nthree four'],
    ['keeps a space that does not break', '<p>Anvar&nbsp;Saidov</p>', 'Anvar\u00a0Saidov'],
    ['passes over readings beside letters', '<ruby>\u6f22<rt>kan</rt>\u5b57<rt>ji</rt></ruby>', '\u6f22\u5b57'],
    ['has nothing to say of an empty page', '<p></p>', ''],
  ])('%s', async (_, html, text) => {
    expect(await readText(`<!doctype html>${html}`)).toBe(text);
  });

  it('reads open shadow trees where they stand', async () => {
    const text = await readText(`<!doctype html><p>before</p><x-card><p slot="s">slotted</p></x-card><p>after</p>
      <script>document.querySelector('x-card').attachShadow({ mode: 'open' }).innerHTML =
        '<h2>In the shadow</h2><slot name="s"></slot>'</script>`);
    expect(text).toBe('before\nIn the shadow\nslotted\nafter');
  });

  it('says once that it has read everything, on an empty page too', async () => {
    for (const html of ['<p></p>', '<p>words</p>', '<p>words</p>'.repeat(5_000)]) {
      const open = await openPage(`<!doctype html>${html}`);
      await open.settle(800);
      const sent = await open.inside((test) => test.sent.map((each) => each.kind === 'text' && each.done), null);
      expect(sent.at(-1)).toBe(true);
      expect(sent.indexOf(true)).toBe(sent.length - 1);
      if (html.length < 100) expect(sent).toHaveLength(1);
      await open.close();
    }
  });

  it('splits a long page into whole blocks, and a long block at a space', async () => {
    const open = await openPage(
      `<!doctype html>${'<p>a line of words</p>'.repeat(3_000)}<p>${'word '.repeat(20_000)}</p>`,
    );
    await open.settle(1_000);
    const texts = await open.inside((test) => [...test.heard.values()].map((each) => each.text), null);
    expect(Math.max(...texts.map((text) => text.length))).toBeLessThanOrEqual(32_000);
    for (const text of texts) expect(text).toMatch(/^(?:a|word) [\s\S]*words?$/u);
    expect((await open.text()).split(/\s/u)).toHaveLength(3_000 * 4 + 20_000);
    await open.close();
  });
});

describe('marking', () => {
  const names = [
    ['Ilkhom Saidov', 0],
    ['Anvar Saidov', 1],
    ['Osht Eleven', 5],
  ] as const;

  it('draws each kind of line in its hue under the letters', async () => {
    const open = await openPage(
      `<!doctype html><body style="font:18px/1.6 Georgia"><p>Word came that <span id=a>Ilkhom Saidov</span> and
      <span id=b>Anvar Saidov</span> of the <span id=c>Osht Eleven</span> were freed.</p>`,
      { names },
    );
    await open.settle();
    const lines = await open.lines();
    expect(lines.map((line) => line.dashes)).toEqual(['', '6 4', '0 4']);
    expect(new Set(lines.map((line) => line.stroke)).size).toBe(2);
    for (const [index, id] of ['a', 'b', 'c'].entries()) {
      const box = await boxOf(open, id);
      const line = lines[index];
      expect(Math.abs((line?.left ?? 0) - box.left)).toBeLessThan(1);
      expect(Math.abs((line?.right ?? 0) - box.right)).toBeLessThan(1);
      expect(Math.abs((line?.top ?? 0) - box.bottom)).toBeLessThan(3);
    }
    await open.close();
  });

  it('marks both parts of a name that runs over elements, lines and blocks', async () => {
    const open = await openPage(
      '<!doctype html><p>1. Anvar <b>Sai</b>dov</p><p>2. Ilkhom </p><p>Saidov</p><p style="width:7em">and then Ilkhom Saidov</p>',
      { names },
    );
    await open.settle();
    const lines = await open.lines();
    expect(lines.filter((line) => line.dashes === '').length).toBe(4);
    await open.close();
  });

  it('marks text from right to left, and in upright lines beside it', async () => {
    const open = await openPage(
      `<!doctype html><p dir="rtl">\u0642\u0627\u0644 <span id=a>\u0639\u0644\u064a \u0633\u0639\u064a\u062f</span> \u0623\u0645\u0633</p>
      <p style="writing-mode:vertical-rl;height:12em"><span id=b>Ilkhom Saidov</span> came</p>`,
      {
        names: [
          ['\u0639\u0644\u064a \u0633\u0639\u064a\u062f', 0],
          ['Ilkhom Saidov', 0],
        ],
      },
    );
    await open.settle();
    const [flat, upright] = await open.lines();
    const [a, b] = [await boxOf(open, 'a'), await boxOf(open, 'b')];
    expect(Math.abs((flat?.left ?? 0) - a.left)).toBeLessThan(1);
    expect(flat?.right).toBeCloseTo(a.right, 0);
    expect(upright?.left).toBe(upright?.right);
    expect((upright?.bottom ?? 0) - (upright?.top ?? 0)).toBeCloseTo(b.height, -1);
    await open.picture('directions');
    await open.close();
  });

  it('marks an article in a frame and one in a shadow tree', async () => {
    const open = await openPage(
      `<!doctype html><iframe src="/framed" width=600 height=200></iframe><x-article></x-article>
      <script>document.querySelector('x-article').attachShadow({ mode: 'open' }).innerHTML = '<p>Anvar Saidov</p>'</script>`,
      { names, files: { '/framed': '<!doctype html><p>Ilkhom Saidov</p>' } },
    );
    await open.settle();
    expect(await open.lines('/framed')).toHaveLength(1);
    expect(await open.lines()).toHaveLength(1);
    await open.picture('frame-and-shadow');
    await open.close();
  });

  it('follows what scrolls inside the page, and cuts off what is scrolled away', async () => {
    const open = await openPage(
      `<!doctype html><div id=s style="height:150px;width:300px;overflow:auto;border:5px solid">
      <p style="margin-top:100px"><span id=a>Ilkhom Saidov</span></p><p style="height:600px">more</p>
      <p><span id=b>Anvar Saidov</span></p></div>`,
      { names },
    );
    await open.settle();
    expect((await open.lines()).map((line) => line.dashes)).toEqual(['']);
    await open.page.evaluate(() => document.getElementById('s')?.scrollBy(0, 40));
    await open.settle(100);
    const [line] = await open.lines();
    expect(Math.abs((line?.top ?? 0) - (await boxOf(open, 'a')).bottom)).toBeLessThan(3);
    await open.page.evaluate(() => document.getElementById('s')?.scrollTo(0, 2_000));
    await open.settle(100);
    const after = await open.lines();
    expect(after.map((each) => each.dashes)).toEqual(['6 4']);
    expect(Math.abs((after[0]?.top ?? 0) - (await boxOf(open, 'b')).bottom)).toBeLessThan(3);
    await open.close();
  });

  it.each([
    ['turned', 'transform:rotate(20deg)'],
    ['clear', 'opacity:0'],
    ['cut away', 'position:absolute;clip-path:inset(50%)'],
    ['one pixel large', 'position:absolute;width:1px;height:1px;overflow:hidden'],
  ])('paints nothing over text that is %s', async (_, style) => {
    const open = await openPage(`<!doctype html><div style="${style}">Ilkhom Saidov</div>`, { names });
    await open.settle();
    expect(await open.lines()).toEqual([]);
    await open.close();
  });

  it('paints nothing in a dialogue above everything, nor over what stands below a bar or menu', async () => {
    const open = await openPage(
      `<!doctype html><dialog id=d><p>Anvar Saidov</p></dialog>
      <header style="position:sticky;top:0;height:60px;background:#eee">Osht Eleven</header>
      <p style="margin-top:30px">Ilkhom Saidov</p><p style="height:3000px"></p>
      <div id=m style="display:none;position:absolute;top:0;left:0;width:500px;height:300px;background:white">menu</div>`,
      { names },
    );
    await open.settle(600);
    expect(await open.lines()).toHaveLength(2);
    await open.page.mouse.wheel(0, 60);
    await open.settle(700);
    const under = await open.lines();
    expect(under.map((line) => line.dashes)).toEqual(['0 4']);
    await open.page.evaluate(() => {
      scrollTo(0, 0);
      (document.getElementById('m') as HTMLElement).style.display = 'block';
    });
    await open.settle(900);
    expect(await open.lines()).toHaveLength(0);
    await open.page.evaluate(() => {
      (document.getElementById('m') as HTMLElement).style.display = 'none';
      (document.getElementById('d') as HTMLDialogElement).showModal();
    });
    await open.settle(900);
    expect((await open.lines()).map((line) => line.dashes)).not.toContain('6 4');
    await open.close();
  });

  it('keeps its place when the window, the zoom, a font or the text above changes', async () => {
    const open = await openPage(
      '<!doctype html><p id=p>above</p><p>He is <span id=a>Ilkhom Saidov</span>, a baker of Osht, and so on, and on.</p>',
      { names },
    );
    await open.settle();
    const restyle = (selector: string, name: string, value: string) =>
      open.page.evaluate(
        ([wanted, property, given]) => document.querySelector<HTMLElement>(wanted)?.style.setProperty(property, given),
        [selector, name, value] as const,
      );
    const changes: (() => unknown)[] = [
      () => open.page.setViewportSize({ width: 240, height: 500 }),
      () => restyle('html', 'zoom', '1.5'),
      () => restyle('body', 'font', '30px monospace'),
      () => restyle('#p', 'height', '300px'),
      () => restyle('html', 'margin-top', '50px'),
    ];
    for (const change of changes) {
      await change();
      await open.settle(500);
      const lines = await open.lines();
      expect(Math.abs((lines.at(-1)?.top ?? 0) - (await boxOf(open, 'a')).bottom)).toBeLessThan(4);
    }
    await open.close();
  });
});
