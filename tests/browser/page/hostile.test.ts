// Pages made to stop a reader, or to find out what it reads.
import { afterAll, describe, expect, it } from 'vitest';
import { closeBrowser, openPage } from './open-page.ts';

afterAll(closeBrowser);

const names = [['Ilkhom Saidov', 0]] as const;

describe('a hostile page', () => {
  it.each([
    [
      'hides the DOM behind fields of a form',
      `<form>${[
        'parentNode',
        'childNodes',
        'localName',
        'nodeType',
        'shadowRoot',
        'isConnected',
        'getRootNode',
        'matches',
        'checkVisibility',
        'contains',
        'isContentEditable',
        'getBoundingClientRect',
        'attributes',
        'firstChild',
        'nextSibling',
      ]
        .map((name) => `<input name="${name}">`)
        .join('')}Ilkhom Saidov <b>and more</b></form><p>after</p>`,
    ],
    [
      'hides the document behind images',
      `${[
        'body',
        'documentElement',
        'createElement',
        'querySelectorAll',
        'createTreeWalker',
        'getSelection',
        'fonts',
        'createRange',
        'forms',
      ]
        .map((name) => `<img name="${name}">`)
        .join('')}<p>Ilkhom Saidov</p><p>after</p>`,
    ],
    [
      'patched what a script calls',
      `<script>
        for (const proto of [Node.prototype, Element.prototype, Document.prototype, Range.prototype, Text.prototype, CharacterData.prototype])
          for (const name of Object.getOwnPropertyNames(proto)) {
            const own = Object.getOwnPropertyDescriptor(proto, name);
            if (typeof own.value === 'function' && name !== 'constructor') proto[name] = () => { throw new Error(name); };
          }
        Array.prototype.push = () => { throw new Error('push') };
      </script><p>Ilkhom Saidov</p><p>after</p>`,
    ],
  ])('%s', async (_, html) => {
    const open = await openPage(`<!doctype html>${html}`, { names });
    await open.settle(600);
    expect(await open.text()).toMatch(/^Ilkhom Saidov[\s\S]*after$/mu);
    expect(await open.lines()).toHaveLength(1);
    await open.close();
  });

  it('nests elements and shadow trees without end', async () => {
    const open = await openPage(
      `<!doctype html><p>before</p><div id=d></div><p>Ilkhom Saidov</p><script>
        let at = document.getElementById('d');
        for (let i = 0; i < 400; i++) { const next = document.createElement(i % 2 ? 'b' : 'div'); at.append(next); at = next; }
        at.append('deep');
        let host = document.body.appendChild(document.createElement('div'));
        for (let i = 0; i < 500; i++) { const root = host.attachShadow({ mode: 'open' }); host = root.appendChild(document.createElement('div')); }
        host.append('deeper'); document.body.append('after');
      </script>`,
      { names },
    );
    await open.settle(3_000);
    const text = await open.text();
    expect(text).toContain('Ilkhom Saidov');
    expect(text).toMatch(/after$/u);
    expect(await open.inside((test) => test.sent.some((each) => each.kind === 'text' && each.done), null)).toBe(true);
    await open.close();
  });

  it.each([
    ['two million letters', `<p>${'many words and more of them '.repeat(20)}</p>`, 3_600, false],
    ['fifty thousand nodes', '<p>a <b>b</b></p>', 25_000, false],
    ['a million empty nodes', '<i></i>', 1_000_000, false],
    ['ten million letters in one node', 'many words and more of them ', 360_000, true],
  ])('of %s is read in slices', async (_, piece, times, cut) => {
    const open = await openPage('<!doctype html><p>Ilkhom Saidov</p><div id=d></div>', { names });
    await open.settle();
    await open.page.evaluate(
      ([html, count]) => {
        (document.getElementById('d') as HTMLElement).innerHTML = html.repeat(count);
      },
      [piece, times] as const,
    );
    await open.settle(4_000);
    await open.settle(1_500);
    const state = await open.inside(
      (test) => ({
        units: [...test.heard.values()].reduce((sum, each) => sum + each.text.length, 0),
        last: test.sent.at(-1),
        middle: test.tasks.sort((a, b) => a.took - b.took)[test.tasks.length >> 1]?.took ?? 0,
      }),
      null,
    );
    // A slice is planned at 4 ms; the middle one tells the plan from a machine that is busy with other things.
    expect(state.middle).toBeLessThan(20);
    expect(state.last).toMatchObject({ done: true });
    if (cut) {
      expect(await open.inside((test) => test.sent.some((each) => each.kind === 'text' && each.cut), null)).toBe(true);
      expect(state.units).toBeGreaterThan(2_900_000);
    }
    await open.close();
  });

  it('changes without end', async () => {
    const open = await openPage(
      `<!doctype html><p>Ilkhom Saidov</p><p id=d></p><script>
        const d = document.getElementById('d'); let n = 0;
        new MutationObserver(() => { setTimeout(() => d.replaceChildren(String(n++)), 0) }).observe(d, { childList: true });
        d.append('go'); setInterval(() => { for (let i = 0; i < 500; i++) { d.className = 'c' + i; d.append(document.createElement('b')) } }, 20);
      </script>`,
      { names },
    );
    await open.settle(2_500);
    const sent = await open.inside((test) => test.sent.length, null);
    expect(sent).toBeLessThan(300);
    expect(await open.lines()).toHaveLength(1);
    await open.close();
  });
});

describe('silence', () => {
  it('asks nothing of a server and runs no constructor of the page', async () => {
    const open = await openPage(
      `<!doctype html><link rel="canonical" href="/x"><script>
        let made = 0; window.counts = () => made;
        customElements.define('x-trap', class extends HTMLElement { constructor() { super(); made++ } });
        window.heard = [];
        for (const name of ['message', 'storage', 'error', 'unhandledrejection', 'securitypolicyviolation'])
          addEventListener(name, (event) => window.heard.push(event.type), true);
      </script><meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'unsafe-inline'; require-trusted-types-for 'script'">
      <p>Ilkhom Saidov &lt;x-trap&gt;</p><script type="application/ld+json">{"@type":"NewsArticle","headline":"<x-trap></x-trap>"}</script>`,
      { names },
    );
    const asked: string[] = [];
    open.page.on('request', (request) => asked.push(request.url()));
    await open.settle(600);
    await open.inside((test) => test.attendance?.answer({ kind: 'show', ref: 1 }), null);
    await open.page.evaluate(() => getSelection()?.selectAllChildren(document.body));
    await open.inside((test) => test.attendance?.answer({ kind: 'select' }), null);
    await open.settle();
    const page = await open.page.evaluate(() => ({
      made: (globalThis as unknown as { counts: () => number }).counts(),
      heard: (globalThis as unknown as { heard: string[] }).heard,
      animations: document.getAnimations().length,
      sheets: document.adoptedStyleSheets.length + document.styleSheets.length,
      highlights: CSS.highlights.size,
    }));
    expect(page).toEqual({ made: 0, heard: [], animations: 0, sheets: 0, highlights: 0 });
    expect(asked).toEqual([]);
    expect(await open.lines()).toHaveLength(1);
    await open.close();
  });

  it('changes nothing that a page can measure, whether names are known or not', async () => {
    const html = `<!doctype html><script>
        window.seen = [];
        new MutationObserver((all) => window.seen.push(...all.map((one) => one.type + one.addedNodes.length)))
          .observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
        new PerformanceObserver((list) => window.seen.push(...list.getEntries().map((e) => e.entryType + e.value)))
          .observe({ type: 'layout-shift', buffered: true });
      </script>${'<p>Ilkhom Saidov and words</p>'.repeat(60)}<div style="height:100px;overflow:auto"><p style="height:300px">Ilkhom Saidov</p></div>`;
    const probe = async (known: readonly (readonly [string, number])[]) => {
      const open = await openPage(html, { names: known });
      await open.settle(500);
      await open.page.mouse.wheel(0, 300);
      await open.settle(300);
      await open.page.setViewportSize({ width: 500, height: 400 });
      await open.settle(500);
      const state = await open.page.evaluate(() => {
        const root = document.documentElement;
        const host = root.lastElementChild as HTMLElement;
        const points = [10, 60, 120, 200].map((y) =>
          document
            .elementsFromPoint(30, y)
            .map((element) => element.localName)
            .join(),
        );
        return JSON.stringify({
          seen: (globalThis as unknown as { seen: string[] }).seen,
          sizes: [root.scrollHeight, root.scrollWidth, document.body.scrollHeight, root.clientHeight],
          host: [host.outerHTML, host.shadowRoot, host.clientHeight, JSON.stringify(host.getBoundingClientRect())],
          points,
          children: root.children.length,
          text: document.body.textContent.length,
          found: (globalThis as unknown as { find: (text: string) => boolean }).find('Ilkhom'),
        });
      });
      await open.close();
      return state;
    };
    const some = await probe(names);
    expect(some).toBe(await probe([]));
    expect(some).toBe(await probe([['words', 1]]));
  });
});
