// Pages that change while they are read.
import { afterAll, describe, expect, it } from 'vitest';
import { closeBrowser, type OpenPage, openPage } from './open-page.ts';

afterAll(closeBrowser);

const names = [
  ['Ilkhom Saidov', 0],
  ['Anvar Saidov', 1],
] as const;

/** Whether every name that shows has a line under it, and no line is without a name. */
async function compareLines(open: OpenPage): Promise<{ missing: number; astray: number; right: number }> {
  const lines = await open.lines();
  const boxes = await open.page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    const found: { left: number; right: number; bottom: number }[] = [];
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      for (const match of (node as Text).data.matchAll(/(?:Ilkhom|Anvar)\s+Saidov/gu)) {
        range.setStart(node, match.index);
        range.setEnd(node, match.index + match[0].length);
        for (const { left, right, bottom } of range.getClientRects()) found.push({ left, right, bottom });
      }
    }
    return found.filter(({ bottom }) => bottom > 0 && bottom < innerHeight);
  });
  const seen = lines.filter(({ top }) => top > 0 && top < 600);
  const fits = (
    line: { left: number; right: number; top: number },
    box: { left: number; right: number; bottom: number },
  ) =>
    Math.abs(line.left - box.left) < 1.5 &&
    Math.abs(line.right - box.right) < 1.5 &&
    Math.abs(line.top - box.bottom) < 3;
  const missing = boxes.filter((box) => !seen.some((line) => fits(line, box))).length;
  const astray = seen.filter((line) => !boxes.some((box) => fits(line, box))).length;
  return { missing, astray, right: boxes.length - missing };
}

describe('a page that changes', () => {
  it.each([
    [
      'text arrives at the end',
      `const p = document.createElement('p'); p.textContent = 'Anvar Saidov came'; document.body.append(p)`,
      2,
    ],
    ['text arrives at the start', `document.body.insertAdjacentHTML('afterbegin', '<p>Anvar Saidov</p><p>two</p>')`, 2],
    ['text is edited under a mark', `document.getElementById('a').firstChild.data = 'Now it is Anvar Saidov here'`, 1],
    ['letters are cut from a name', `document.getElementById('a').firstChild.deleteData(0, 4)`, 0],
    ['a node is removed', `document.getElementById('a').remove()`, 0],
    ['a node is moved', `document.body.append(document.getElementById('a'))`, 1],
    ['a word is wrapped', `document.getElementById('a').innerHTML = '<b>Ilkhom Saidov</b> again'`, 1],
    ['text is hidden', `document.getElementById('a').style.display = 'none'`, 0],
    ['text is shown', `document.getElementById('h').hidden = false`, 2],
    ['a class hides a whole part', `document.body.className = 'gone'`, 0],
    ['text moves to the side', `document.getElementById('a').style.paddingLeft = '200px'`, 1],
    ['an article is swapped', `document.body.innerHTML = '<main><p>Anvar Saidov</p><p>Ilkhom Saidov</p></main>'`, 2],
    ['the whole document is swapped', `document.documentElement.innerHTML = '<body><p>Anvar Saidov</p></body>'`, 1],
    [
      'the root is replaced',
      `document.replaceChild(document.createElement('html'), document.documentElement); document.documentElement.innerHTML = '<body><p>Anvar Saidov</p></body>'`,
      1,
    ],
    ['another root is written', `document.open(); document.write('<p>Anvar Saidov</p>'); document.close()`, 1],
    [
      'the overlay is thrown out',
      `for (const el of [...document.documentElement.children]) if (el !== document.body && el !== document.head) el.remove()`,
      1,
    ],
  ])('%s', async (_, change, right) => {
    const open = await openPage(
      `<!doctype html><style>.gone p { display: none }</style><p>first</p><p id=a>Ilkhom Saidov was held</p>
      <p id=h hidden>Anvar Saidov too</p><p>last</p>`,
      { names },
    );
    await open.settle();
    expect(await compareLines(open)).toEqual({ missing: 0, astray: 0, right: 1 });
    await open.page.evaluate(change);
    await open.settle(700);
    expect(await compareLines(open)).toEqual({ missing: 0, astray: 0, right });
    await open.close();
  });

  it('sends only what changed', async () => {
    const open = await openPage(`<!doctype html>${'<p>a line of words</p>'.repeat(5_000)}<p id=a>last</p>`, { names });
    await open.settle(800);
    const before = await open.inside((test) => test.sent.length, null);
    expect(before).toBeGreaterThan(5);
    await open.page.evaluate(() => document.getElementById('a')?.append(' Ilkhom Saidov'));
    await open.settle();
    const sent = await open.inside(
      (test) => test.sent.slice(-3).map((each) => (each.kind === 'text' ? each.text : '')),
      null,
    );
    expect(await open.inside((test) => test.sent.length, null)).toBe(before + 1);
    expect(sent.at(-1)).toMatch(/Ilkhom Saidov$/u);
    await open.close();
  });

  it('takes back what is gone, and keeps the rest in order', async () => {
    const open = await openPage(
      `<!doctype html><main>${'<p>a line of words in a long article</p>'.repeat(2_000)}</main><p id=end>the end</p>`,
      { names },
    );
    await open.settle(800);
    await open.page.evaluate(() => document.querySelector('main')?.replaceChildren('Short now.'));
    await open.settle(600);
    expect(await open.text()).toBe('Short now.\nthe end');
    await open.page.evaluate(() => {
      for (let index = 0; index < 3_000; index += 1) {
        const line = document.createElement('p');
        line.textContent = `line ${index}`;
        document.querySelector('main')?.append(line);
      }
    });
    await open.settle(900);
    const lines = (await open.text()).split('\n').filter((line) => line.startsWith('line'));
    expect(lines).toEqual(Array.from({ length: 3_000 }, (_, index) => `line ${index}`));
    await open.close();
  });

  it('follows a page that grows as one scrolls, and one that adds 200 lines a second', async () => {
    const open = await openPage('<!doctype html><p>Ilkhom Saidov</p><div id=d></div>', { names });
    await open.settle();
    await open.page.evaluate(async () => {
      const start = performance.now();
      let count = 0;
      while (performance.now() - start < 3_000) {
        const due = Math.floor((performance.now() - start) / 5);
        for (; count < due; count += 1) {
          const line = document.createElement('p');
          line.textContent = count % 50 === 0 ? `${count} Anvar Saidov came` : `${count} nobody came`;
          document.getElementById('d')?.append(line);
        }
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
    });
    await open.settle(300);
    const text = await open.text();
    expect(text.split('\n').filter((line) => line.includes('Anvar Saidov')).length).toBeGreaterThanOrEqual(12);
    expect(text.split('\n')).toHaveLength(await open.page.evaluate(() => document.querySelectorAll('p').length));
    await open.page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await open.settle(300);
    expect(await compareLines(open)).toMatchObject({ missing: 0, astray: 0 });
    await open.close();
  });
});

describe('a background that fails', () => {
  it('is asked again', async () => {
    const open = await openPage('<!doctype html><p>first</p>', { names });
    await open.inside((test) => {
      test.failures = 3;
    }, null);
    await open.page.evaluate(() => document.body.append('Ilkhom Saidov'));
    await open.settle(2_500);
    expect(await open.lines()).toHaveLength(1);
    await open.close();
  });

  it('that is gone for good leaves the page as it was', async () => {
    const open = await openPage('<!doctype html><p>Ilkhom Saidov</p>', { names });
    await open.settle();
    const children = () => open.page.evaluate(() => document.documentElement.children.length);
    expect(await children()).toBe(3);
    await open.inside((test) => {
      test.alive = false;
    }, null);
    await open.page.evaluate(() => document.body.append('more'));
    await open.settle();
    expect(await children()).toBe(2);
    await open.close();
  });

  it('that was reloaded is noticed on a page that stands still', async () => {
    const open = await openPage('<!doctype html><p>Ilkhom Saidov</p>', { names });
    await open.settle();
    await open.inside((test) => {
      test.alive = false;
    }, null);
    await open.settle(2_500);
    expect(await open.page.evaluate(() => document.documentElement.children.length)).toBe(2);
    await open.close();
  });
});
