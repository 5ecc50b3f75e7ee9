// What the extension asks of a page: show a place, take the selection, say what the page says of itself.
import { afterAll, describe, expect, it } from 'vitest';
import type { SelectedPassage, UnfitSelection } from '../../../messaging/page-messages.ts';
import { closeBrowser, type OpenPage, openPage } from './open-page.ts';

afterAll(closeBrowser);

const names = [
  ['Ilkhom Saidov', 0],
  ['Anvar Saidov', 1],
] as const;

/** Shows the place of a name; where its letters are in the window afterwards. */
async function show(
  open: OpenPage,
  name: string,
  id: string,
): Promise<{ shown: unknown; top: number; bottom: number }> {
  const shown = await open.inside((test, wanted) => {
    const place = [...test.places.values()].findLast((each) => each.text === wanted);
    return test.attendance?.answer({ kind: 'show', ref: place?.ref ?? -1 });
  }, name);
  await open.settle(200);
  const { top, bottom } = await open.page.evaluate((wanted) => {
    const root = document.querySelector('x-article')?.shadowRoot ?? document;
    return (root.querySelector(`#${wanted}`) as Element).getBoundingClientRect().toJSON() as DOMRect;
  }, id);
  return { shown, top, bottom };
}

function select(open: OpenPage, frame?: string): Promise<Partial<SelectedPassage & UnfitSelection>> {
  return open.inside((test) => test.attendance?.answer({ kind: 'select' }) as Partial<SelectedPassage>, null, frame);
}

describe('showing a place', () => {
  const far = '<p style="height:2500px">far above</p>';
  it.each([
    ['far down the page', `${far}<p><b id=a>Ilkhom Saidov</b></p>${far}`],
    [
      'in a list that scrolls',
      `${far}<div style="height:200px;overflow:auto">${far}<p><b id=a>Ilkhom Saidov</b></p>${far}</div>${far}`,
    ],
    [
      'in two that scroll',
      `${far}<div style="height:300px;overflow:auto">${far}<div style="height:200px;overflow:auto">${far}<b id=a>Ilkhom Saidov</b>${far}</div>${far}</div>`,
    ],
    ['in a fold', `${far}<details><summary>More</summary><p><b id=a>Ilkhom Saidov</b></p></details>${far}`],
    ['that may be found by the browser alone', `${far}<div hidden="until-found"><b id=a>Ilkhom Saidov</b></div>${far}`],
    [
      'in a page that scrolls slowly',
      `<style>html{scroll-behavior:smooth}</style>${far}<b id=a>Ilkhom Saidov</b>${far}`,
    ],
    [
      'deep in a long paragraph',
      `<p>${'many words and more '.repeat(3_000)}<b id=a>Ilkhom Saidov</b> ${'many words and more '.repeat(3_000)}</p>`,
    ],
    [
      'in a shadow tree',
      `${far}<x-article></x-article>${far}<script>document.querySelector('x-article').attachShadow({ mode: 'open' }).innerHTML = '<p><b id=a>Ilkhom Saidov</b></p>'</script>`,
    ],
  ])('brings one %s into view, boxed and lit', async (_, html) => {
    const open = await openPage(`<!doctype html>${html}`, { names });
    await open.settle(600);
    const { shown, top, bottom } = await show(open, 'Ilkhom Saidov', 'a');
    expect(shown).toBe(true);
    expect(top).toBeGreaterThan(0);
    expect(bottom).toBeLessThan(600);
    const box = await open.inside((test) => {
      const path = test.roots.map((root) => root.querySelector('path[fill^="#"]')).find((each) => each !== null);
      return { light: path?.getAttribute('fill-opacity'), top: path?.getBoundingClientRect().top ?? 0 };
    }, null);
    expect(Number(box.light)).toBeGreaterThan(0);
    expect(Math.abs(box.top - top)).toBeLessThan(8);
    await open.close();
  });

  it('says so when the place is gone', async () => {
    const open = await openPage('<!doctype html><p id=a>Ilkhom Saidov</p>', { names });
    await open.settle();
    await open.page.evaluate(() => document.getElementById('a')?.replaceChildren('nobody'));
    expect((await show(open, 'Ilkhom Saidov', 'a')).shown).toBe(false);
    await open.close();
  });

  it('finds a quote that was clipped before', async () => {
    const open = await openPage(
      `<!doctype html><p>He was held.</p>${far}<p id=a>Then <i>he was\n held</i> again.</p>${far}`,
      { names },
    );
    await open.settle();
    const ask = (exact: string) =>
      open.inside(
        (test, wanted) =>
          test.attendance?.answer({ kind: 'show-quote', exact: wanted, prefix: 'Then ', suffix: ' again.' }),
        exact,
      );
    expect(await ask('he was held')).toBe(true);
    const top = await open.page.evaluate(() => document.getElementById('a')?.getBoundingClientRect().top ?? 0);
    expect(top > 0 && top < 600).toBe(true);
    expect(await ask('he was freed')).toBe(false);
    await open.close();
  });

  it('reads and marks everything again when the names have changed', async () => {
    const open = await openPage('<!doctype html><p>Ilkhom Saidov and Osht</p>', { names });
    await open.settle();
    await open.inside((test) => {
      test.names = [['Osht', 2]];
      return test.attendance?.answer({ kind: 'reread' });
    }, null);
    await open.settle();
    expect((await open.lines()).map((line) => line.dashes)).toEqual(['0 4']);
    await open.close();
  });

  it('falls silent when it is told to', async () => {
    const open = await openPage('<!doctype html><p>Ilkhom Saidov</p>', { names });
    await open.settle();
    await open.inside((test) => test.attendance?.answer({ kind: 'stop' }), null);
    await open.page.evaluate(() => document.body.append('more'));
    await open.settle();
    expect(await open.page.evaluate(() => document.documentElement.children.length)).toBe(2);
    expect(await open.text()).toBe('Ilkhom Saidov');
    await open.close();
  });
});

describe('pressing a mark', () => {
  const html = `<!doctype html><p><span id=a>Ilkhom Saidov</span> and <span id=b>nobody</span></p>
    <p><a href="#there" id=c>Anvar Saidov</a></p><button onclick="this.dataset.pressed='yes'"><span id=d>Anvar Saidov</span></button>`;

  it.each([
    ['a', 1],
    ['b', 0],
    ['c', 0],
    ['d', 0],
  ])('on #%s opens %i people', async (id, count) => {
    const open = await openPage(html, { names });
    await open.settle();
    await open.page.click(`#${id}`);
    await open.settle(100);
    const presses = await open.inside((test) => test.sent.filter((each) => each.kind === 'press').length, null);
    expect(presses).toBe(count);
    if (id === 'c') expect(open.page.url()).toContain('#there');
    if (id === 'd')
      expect(await open.page.evaluate(() => document.querySelector('button')?.dataset['pressed'])).toBe('yes');
    await open.close();
  });

  it('is not believed when the page makes it up', async () => {
    const open = await openPage(html, { names });
    await open.settle();
    await open.page.evaluate(() => {
      const element = document.getElementById('a') as HTMLElement;
      const { left, top } = element.getBoundingClientRect();
      element.dispatchEvent(new MouseEvent('click', { bubbles: true, clientX: left + 5, clientY: top + 5 }));
      element.click();
    });
    await open.settle(100);
    expect(await open.inside((test) => test.sent.filter((each) => each.kind === 'press').length, null)).toBe(0);
    await open.close();
  });
});

describe('describing a quote that nobody selected', () => {
  const ask = (open: OpenPage, exact: string) =>
    open.inside(
      (test, words) =>
        test.attendance?.answer({
          kind: 'describe-quote',
          exact: words,
          prefix: '',
          suffix: '',
        }) as SelectedPassage | null,
      exact,
    );

  it('gives the words as they are printed, however the question has its white space', async () => {
    const open = await openPage('<!doctype html><p>Nobody\u00a0knows where <b>Ilkhom\nSaidov</b> is held. Ask.</p>', {
      names,
    });
    await open.settle();
    const passage = await ask(open, 'Nobody knows where Ilkhom Saidov is held.');
    const text = await open.text();
    expect(text.slice(passage?.start, passage?.end)).toBe(passage?.quote);
    expect(passage?.quote.replace(/\s+/gu, ' ')).toBe('Nobody knows where Ilkhom Saidov is held.');
    expect(passage?.suffix).toBe(' Ask.');
    await open.close();
  });

  it('has nothing to give where the words are gone', async () => {
    const open = await openPage('<!doctype html><p>Ilkhom Saidov</p>', { names });
    await open.settle();
    expect(await ask(open, 'he was freed')).toBeNull();
    await open.close();
  });
});

describe('taking the selection', () => {
  /** Selects from the start of one element to the end of another. */
  async function take(html: string, from: string, to: string): ReturnType<typeof select> {
    const open = await openPage(`<!doctype html><title>Held</title>${html}`, { names });
    await open.settle();
    await open.page.evaluate(
      ([first, last]) => {
        const range = document.createRange();
        range.setStart(document.querySelector(first) as Node, 0);
        const end = document.querySelector(last) as Node;
        range.setEnd(end, end.childNodes.length);
        getSelection()?.removeAllRanges();
        getSelection()?.addRange(range);
      },
      [from, to] as const,
    );
    const passage = await select(open);
    const text = await open.text();
    if (passage.start !== undefined) expect(text.slice(passage.start, passage.end)).toBe(passage.quote);
    await open.close();
    return passage;
  }

  it.each([
    ['a word', '<p>He was <b>held</b> on Friday.</p>', 'b', 'b', 'held'],
    ['a sentence over elements', '<p>He <i>was</i> <b>held</b> on Friday.</p>', 'i', 'b', 'was held'],
    [
      'two paragraphs',
      '<p id=a>He was held.</p>\n<script>var x</script><p id=b>He is free.</p>',
      '#a',
      '#b',
      'He was held.\nHe is free.',
    ],
    ['cells of a table', '<table><tr><td id=a>Name</td><td id=b>Saidov</td></tr></table>', '#a', '#b', 'Name\nSaidov'],
    [
      'the whole page',
      '<p>He was held.</p><p hidden>x</p><p>He is free.</p>',
      'body',
      'body',
      'He was held.\nHe is free.',
    ],
    ['from right to left', '<p dir="rtl">قال <b>علي سعيد</b> أمس</p>', 'b', 'b', 'علي سعيد'],
    [
      'both ways in one line',
      '<p dir="rtl" id=a>قال Ilkhom Saidov إن <bdi>EUR 99/014</bdi> قضية</p>',
      '#a',
      '#a',
      'قال Ilkhom Saidov إن EUR 99/014 قضية',
    ],
    [
      'a list and what follows it',
      '<ul id=a><li>One.</li><li>Two.</li></ul><p id=b>Three.</p>',
      '#a',
      '#b',
      'One.\nTwo.\nThree.',
    ],
    [
      'rows of a table',
      '<table id=a><tr><td>Name</td></tr><tr><td>Saidov</td></tr></table>',
      '#a',
      '#a',
      'Name\nSaidov',
    ],
    ['letters outside the first plane', '<p id=a>𐐀𐐁 👩‍⚖️ ruled.</p>', '#a', '#a', '𐐀𐐁 👩‍⚖️ ruled.'],
  ])('takes %s', async (_, html, from, to, quote) => {
    expect((await take(html, from, to)).quote).toBe(quote);
  });

  it.each([
    ['nothing', '<p>He was <b></b>held.</p>', 'b', 'b', 'nothing'],
    ['white space', '<p>He was<b>   </b>held.</p>', 'b', 'b', 'no-text'],
    ['a picture', '<p>He was <b><img alt="a door" width=9 height=9></b> held.</p>', 'b', 'b', 'no-text'],
    ['what is not shown', '<p>He was <b><i hidden>not</i></b> held.</p>', 'b', 'b', 'no-text'],
    ['an editor', '<div contenteditable><b>typed</b></div>', 'b', 'b', 'typed'],
    [
      'words that end in an editor',
      '<p id=a>He was held.</p><div contenteditable><b>typed</b></div>',
      '#a',
      'b',
      'typed',
    ],
  ])('takes nothing of %s, and says so', async (_, html, from, to, unfit) => {
    expect(await take(html, from, to)).toEqual({ unfit });
  });

  it('takes nothing that is typed into a field', async () => {
    const open = await openPage('<!doctype html><p>He was held.</p><textarea>typed</textarea>', { names });
    await open.settle();
    await open.page.evaluate(() => document.querySelector('textarea')?.select());
    expect(await select(open)).toEqual({ unfit: 'typed' });
    await open.close();
  });

  it('takes it from a shadow tree, without a path that does not reach there', async () => {
    const open = await openPage(
      `<!doctype html><p>Above.</p><x-article></x-article><script>
        document.querySelector('x-article').attachShadow({ mode: 'open' }).innerHTML = '<p>He was <b>held</b> again.</p>';
      </script>`,
      { names },
    );
    await open.settle();
    await open.page.evaluate(() => {
      const bold = document.querySelector('x-article')?.shadowRoot?.querySelector('b')?.firstChild;
      if (bold) getSelection()?.setBaseAndExtent(bold, 0, bold, 4);
    });
    const passage = await select(open);
    expect(passage.quote).toBe('held');
    expect(passage.prefix).toContain('He was ');
    expect(passage).not.toHaveProperty('path');
    await open.close();
  });

  it('takes all of it or nothing from a page that writes itself anew all the time', async () => {
    const open = await openPage(
      `<!doctype html><p id=still>He was <b>held</b> on Friday.</p><div id=news></div><script>
        let turn = 0;
        setInterval(() => { news.innerHTML = '<p>Turn ' + ++turn + '</p>'.repeat(50) + '<p>' + 'word '.repeat(500) }, 5);
      </script>`,
      { names },
    );
    await open.settle();
    await open.page.evaluate(() => getSelection()?.selectAllChildren(document.getElementById('still') as Node));
    expect((await select(open)).quote).toBe('He was held on Friday.');
    await open.page.evaluate(() => {
      const words = document.querySelector('#news p:last-child')?.firstChild;
      if (words) getSelection()?.setBaseAndExtent(words, 5, words, 44);
    });
    await open.settle(50);
    const taken = await select(open);
    if (taken.quote === undefined) expect(['nothing', 'no-text']).toContain(taken.unfit);
    else expect(taken.quote).toBe('word '.repeat(8).trim());
    await open.close();
  });

  it('says that a page is still being read, and takes nothing of it before', async () => {
    const open = await openPage(
      `<!doctype html><div id=a>${'<p>Some <i>words</i> of <b>a</b> long page.</p>'.repeat(15_000)}</div><p id=b>He was held.</p>`,
      { names },
    );
    await open.page.evaluate(() => getSelection()?.selectAllChildren(document.getElementById('b') as Node));
    const answers: Awaited<ReturnType<typeof select>>[] = [];
    for (let turn = 0; turn < 60 && answers.at(-1)?.quote === undefined; turn += 1) {
      answers.push(await select(open));
      await open.settle(100);
    }
    expect(answers.at(-1)?.quote).toBe('He was held.');
    expect(new Set(answers.slice(0, -1).map(({ unfit }) => unfit))).toEqual(
      new Set(answers.length > 1 ? ['later'] : []),
    );
    await open.close();
  });

  it('keeps what stands around it, and where it was read', async () => {
    const passage = await take('<p>First line.</p><p>He was <b>held</b> on Friday.</p>', 'b', 'b');
    expect(passage.prefix).toBe('First line.\nHe was ');
    expect(passage?.suffix).toBe(' on Friday.');
    expect(passage.details?.title).toEqual([{ text: 'Held', from: 'meta' }]);
  });

  it('takes 200,000 letters', async () => {
    const passage = await take(`<div id=a>${`<p>${'word '.repeat(50).trim()}</p>`.repeat(800)}</div>`, '#a', '#a');
    expect(passage.quote?.length).toBe(199_999);
  });

  it('takes nothing of more, instead of a part', async () => {
    const passage = await take(`<div id=a>${`<p>${'word '.repeat(50)}</p>`.repeat(1_200)}</div>`, '#a', '#a');
    expect(passage).toEqual({ unfit: 'too-long' });
  });

  it('takes it from a frame', async () => {
    const open = await openPage('<!doctype html><iframe src="/framed"></iframe>', {
      names,
      files: { '/framed': '<!doctype html><p>He was <b>held</b>.</p>' },
    });
    await open.settle();
    await open.page.frames()[1]?.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('b') as Node));
    expect((await select(open, '/framed')).quote).toBe('held');
    expect(await select(open)).toEqual({ unfit: 'nothing' });
    await open.close();
  });
});

describe('what a page says of itself', () => {
  async function readDetails(html: string) {
    const open = await openPage(html, { names });
    await open.settle();
    await open.page.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('p') as Node));
    const passage = await select(open);
    await open.close();
    return passage?.details;
  }

  it('tells where each word was read, best first', async () => {
    const details = await readDetails(`<!doctype html><html lang="uk"><title>Baker held — Courier</title>
      <meta property="og:title" content="Baker held"><meta name="author" content="Mira Toleva">
      <link rel="canonical" href="/held?id=1">
      <script type="application/ld+json">{"@type":"NewsArticle","headline":"Baker held at the border","datePublished":"2031-06-10"}</script>
      <article><h1>Baker  held\n at last</h1><p>Words.</p><time datetime="2031-06-11">11 June</time></article>`);
    expect(details).toEqual({
      title: [
        { text: 'Baker held at the border', from: 'json-ld' },
        { text: 'Baker held', from: 'meta' },
        { text: 'Baker held at last', from: 'visible' },
        { text: 'Baker held — Courier', from: 'meta' },
      ],
      publisher: [],
      author: [{ text: 'Mira Toleva', from: 'meta' }],
      published: [
        { text: '2031-06-10', from: 'json-ld' },
        { text: '2031-06-11', from: 'visible' },
      ],
      canonical: 'http://page.test/held?id=1',
      language: 'uk',
    });
  });

  it('names all authors that a page’s header names once, and no address of one', async () => {
    const details =
      await readDetails(`<!doctype html><meta property="article:author" content="https://people.test/mira">
      <meta name="citation_author" content="Mira Toleva"><meta name="citation_author" content="Jan Ostrov">
      <meta name="byl" content="By Mira Toleva"><p>Words.</p>`);
    expect(details).toMatchObject({
      author: [
        { text: 'Mira Toleva', from: 'meta' },
        { text: 'Jan Ostrov', from: 'meta' },
      ],
    });
  });

  it('says nothing where the page says nothing, or nonsense', async () => {
    const empty = { title: [], publisher: [], author: [], published: [] };
    expect(await readDetails('<!doctype html><p>Words.</p>')).toEqual(empty);
    expect(
      await readDetails(`<!doctype html><link rel="canonical" href="javascript:alert(1)"><title></title><meta content="x">
        <script type="application/ld+json">{broken</script><p>Words.</p>`),
    ).toEqual(empty);
  });
});
