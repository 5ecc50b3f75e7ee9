// A page that is copied by Vigil itself: what is written, what is left out, and how long the page waits for it.
import { afterAll, describe, expect, it } from 'vitest';
import { closeBrowser, type OpenPage, openPage } from './open-page.ts';

afterAll(closeBrowser);

/** The copy of a page, with what is missing in it, and how long each step held the page, ms. */
async function copy(open: OpenPage) {
  return open.inside(async (test) => {
    const steps: number[] = [];
    let start = performance.now();
    const rest = async () => {
      steps.push(performance.now() - start);
      await new Promise((done) => setTimeout(done));
      start = performance.now();
    };
    const copying = test.takeCopy(document, () => performance.now(), rest);
    const pieces: string[] = [];
    for (;;) {
      const next = copying.next();
      if (next.state === 'piece') pieces.push(next.text);
      else if (next.state === 'working') await new Promise((done) => setTimeout(done, 10));
      else {
        const missing = next.state === 'done' ? next.missing : next.why;
        return { html: pieces.join(''), missing, steps };
      }
    }
  }, null);
}

async function copyOf(body: string): Promise<string> {
  const open = await openPage(`<!doctype html><title>Held</title>${body}`);
  await open.settle();
  const { html } = await copy(open);
  await open.close();
  return html;
}

describe('a page that is copied', () => {
  it.each([
    [
      'text as it is printed',
      '<p>Held &amp; <b>freed</b> &lt;today&gt;</p>',
      '<p>Held &amp; <b>freed</b> &lt;today&gt;</p>',
    ],
    ['no scripts', '<p>a</p><script>var x</script><noscript>no</noscript>', '<p>a</p>'],
    ['no handlers', '<p onclick="x()" id="a">a</p>', '<p id="a">a</p>'],
    [
      'no typed values',
      '<input value="typed"><input type="submit" value="Send">',
      '<input><input type="submit" value="Send">',
    ],
    ['no letters in fields', '<textarea>a letter</textarea>', '<textarea></textarea>'],
    ['no letters in editors', '<div contenteditable>a letter</div>', '<div></div>'],
    ['whole addresses', '<a href="/next" ping="/p">a</a>', '<a href="http://page.test/next">a</a>'],
    ['no addresses that run', '<a href="javascript:x()">a</a>', '<a>a</a>'],
    [
      'no addresses in styles',
      '<p style="background: url(/x.png)">a</p>',
      '<p style="background: url(&quot;data:,&quot;)">a</p>',
    ],
    [
      'a form that hides its own',
      '<form><input name="attributes"><input name="childNodes"><b>a</b></form>',
      '<b>a</b>',
    ],
    [
      'a shadow tree',
      '<div><template shadowrootmode="open"><i>a</i></template>b</div>',
      '<template shadowrootmode="open"><i>a</i></template>b',
    ],
    ['elements of a page’s own', '<own-note>a</own-note>', '<own-note>a</own-note>'],
  ])('keeps %s', async (_, body, expected) => {
    expect(await copyOf(body)).toContain(expected);
  });

  it('keeps the rules of its style sheets, those that scripts put in too', async () => {
    const html = await copyOf(`<style id=s>p { color: red }</style><p>a</p><script>
      document.getElementById('s').sheet.insertRule('b { color: blue }', 1);
      const loose = new CSSStyleSheet(); loose.replaceSync('i { color: green }'); document.adoptedStyleSheets = [loose];</script>`);
    for (const rule of ['p { color: red; }', 'b { color: blue; }', 'i { color: green; }']) expect(html).toContain(rule);
  });

  it('keeps what was drawn, and counts what it cannot read', async () => {
    const open = await openPage(`<!doctype html><canvas id=c width=9 height=9></canvas><canvas id=e width=0></canvas>
      <img src="http://elsewhere.test/x.png"><object data="/o"></object><video src="/v"></video>
      <script>document.getElementById('c').getContext('2d').fillRect(0, 0, 5, 5)</script>`);
    await open.settle();
    const { html, missing } = await copy(open);
    expect(html).toMatch(/<img data-vigil-was="canvas" id="c"[^>]* src="data:image\/png;base64,/u);
    expect(missing).toEqual(
      expect.arrayContaining([
        { part: 'embedded', why: 'not-readable', count: 1 },
        { part: 'canvas', why: 'not-loaded', count: 1 },
        { part: 'image', why: 'not-loaded', count: 1 },
        { part: 'media', why: 'not-loaded', count: 1 },
      ]),
    );
    await open.close();
  });

  it('waits for no more than a step at a time: 60,000 elements and 5,000 rules', async () => {
    const rows = '<p class="a">Held <b>in</b> Karasu, <i>they say</i>.</p>'.repeat(20_000);
    const rules = Array.from({ length: 5_000 }, (_, at) => `.a${at} { color: red; margin: ${at}px }`).join('\n');
    const open = await openPage(`<!doctype html><style>${rules}</style>${rows}`);
    await open.settle(2_000);
    await open.inside((test) => test.attendance?.answer({ kind: 'stop' }), null);
    const { html, steps } = await copy(open);
    expect(html.length).toBeGreaterThan(1_000_000);
    // A machine that is busy with other work holds one or another of them up; none of them is long by itself.
    const [usual = 0] = steps.sort((a, b) => a - b).slice(Math.floor(steps.length * 0.8));
    expect(usual).toBeLessThan(50);
    expect(steps.length).toBeGreaterThan(5);
    await open.close();
  });

  it('ends in one word where it is larger than what is kept', async () => {
    const open = await openPage('<!doctype html><p id=a></p>');
    await open.settle();
    await open.page.evaluate(() => {
      (document.getElementById('a') as HTMLElement).textContent = 'x'.repeat(31_000_000);
    });
    expect(await copy(open)).toMatchObject({ html: '', missing: 'too-large' });
    await open.close();
  });
});
