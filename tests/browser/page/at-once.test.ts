// Blocks whose text the browser gives at once are read, and marked, as if node by node.
import { afterAll, describe, expect, it } from 'vitest';
import { closeBrowser, openPage } from './open-page.ts';

afterAll(closeBrowser);

const names = [
  ['Ilkhom Saidov', 0],
  ['ILKHOM SAIDOV', 0],
  ['Ilkhom Stra(?:ß|SS)e', 0],
] as const;

describe('a block that is read at once', () => {
  it.each([
    ['over lines of its source', '<p id=a>Ilkhom\n     Saidov</p>', 1],
    ['over inline elements', '<p id=a>Il<b>kh</b>om <i>Sai</i>dov</p>', 5],
    ['after the same words, hidden', '<p style="display:none">Ilkhom Saidov</p><p id=a>Ilkhom Saidov</p>', 1],
    ['after a part of the words, hidden', '<p>The <s style="display:none">Ilkhom</s> <b id=a>Ilkhom Saidov</b></p>', 1],
    ['beside ink that is not seen', '<p>a <i style="visibility:hidden">b</i> <b id=a>Ilkhom Saidov</b></p>', 1],
    ['in capitals that a style sheet made', '<p id=a style="text-transform:uppercase">Ilkhom Saidov</p>', 1],
    [
      'beside letters that a style sheet made',
      '<p style="text-transform:uppercase">ß ﬁ</p><p id=a>Ilkhom Saidov</p>',
      1,
    ],
    ['in a table', '<table><tr><td>1<td id=a>Ilkhom Saidov<td>held</table>', 1],
    ['as it stands', '<pre id=a>one\n\n\n  two\tIlkhom Saidov</pre>', 1],
    ['after letters of other planes', '<p>\u{1f600} \u{20000} <b id=a>Ilkhom Saidov</b></p>', 1],
    ['beside a choice', '<form><select><option>Ilkhom Saidov</select> <b id=a>Ilkhom Saidov</b></form>', 1],
    ['beside a field', '<textarea>Ilkhom Saidov</textarea><p id=a>Ilkhom Saidov</p>', 1],
    ['below a trap', '<form><input name=innerText><input name=scrollHeight><p id=a>Ilkhom Saidov</p></form>', 1],
  ])('shows a name %s where it stands', async (_, html, count) => {
    const open = await openPage(`<!doctype html><body>${html}`, { names });
    await open.settle(600);
    const lines = await open.lines();
    expect(lines).toHaveLength(count);
    const box = await open.page.evaluate(() => {
      const range = document.createRange();
      range.selectNodeContents(document.getElementById('a') as Node);
      const { right, bottom } = range.getBoundingClientRect();
      return { right, bottom };
    });
    expect(Math.abs((lines.at(-1)?.right ?? 0) - box.right)).toBeLessThan(2);
    expect(Math.abs((lines.at(-1)?.top ?? 0) - box.bottom)).toBeLessThan(4);
    await open.close();
  });

  it('is found among very many, and in a shadow tree that nothing announces', async () => {
    const open = await openPage(
      `<!doctype html><main>${'<p>a line of <b>words</b></p>'.repeat(4_000)}</main><div><div id=h></div></div><p>end</p>
      <script>document.getElementById('h').attachShadow({ mode: 'open' }).innerHTML = '<p>Ilkhom Saidov</p>'</script>`,
      { names },
    );
    await open.settle(1_500);
    const text = await open.text();
    expect(text.split('\n')).toHaveLength(4_002);
    expect(text).toMatch(/words\nIlkhom Saidov\nend$/u);
    await open.close();
  });

  it.each([0, 1, 30, 400])('stays right in a long text that changes %i ms after it was loaded', async (ms) => {
    const many = Array.from(
      { length: 1_200 },
      (_, at) => `<p>${at} a line of <b>words</b> about nobody whom anybody knows</p>`,
    );
    many[1_100] = '<p id=a>then Ilkhom Saidov came</p>';
    const open = await openPage(
      `<!doctype html><body>${many.join('')}<script>
      onload = () => setTimeout(() => {
        const all = document.querySelectorAll('p');
        all[300].remove();
        all[600].firstChild.data = 'other ';
        all[900].before(document.createElement('p'));
        all[900].previousSibling.textContent = 'Ilkhom Saidov was there before';
      }, ${ms})</script>`,
      { names },
    );
    await open.settle(1_500);
    const text = await open.text();
    expect(text).toBe(await open.page.evaluate(() => document.body.innerText.replace(/\n+/gu, '\n')));
    await open.page.evaluate(() => document.getElementById('a')?.scrollIntoView());
    await open.settle(600);
    const bottom = await open.page.evaluate(() => document.getElementById('a')?.getBoundingClientRect().bottom ?? 0);
    const lines = await open.lines();
    expect(lines).toHaveLength(2);
    expect(Math.abs((lines[1]?.top ?? 0) - bottom)).toBeLessThan(4);
    await open.close();
  });
});
