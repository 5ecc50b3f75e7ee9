// A clip keeps a copy of its page: the page does not notice, and what is opened later runs nothing and asks nobody.
import { spawnSync } from 'node:child_process';
import { appendFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type CountingServer, serveCounting } from '../counting-server.ts';
import type { View } from '../view.ts';
import { waitFor } from '../wait.ts';
import { hostileCopy } from './hostile-copy.ts';
import { allowEveryPage, bringPeople, openOwn, type Reader, type StartReader, selectWords, visit } from './reader.ts';

/** A red dot, 2 px wide. */
const dot = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAIAAAACCAIAAAD91JpzAAAAEElEQVR4nGP4z8AARAwQCgAf7gP9i18U1AAAAABJRU5ErkJggg==',
  'base64',
);

/** Everything of itself that a page can watch: what it saw is in `seen`. */
const watching = `
  globalThis.seen = [];
  new MutationObserver((all) => seen.push(...all.map((one) => one.type + ' ' + one.target.nodeName)))
    .observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  new PerformanceObserver((list) => seen.push(...list.getEntries().map((one) => one.entryType + ' ' + one.name)))
    .observe({ type: 'resource' });
  for (const [owner, name] of [
    [HTMLCanvasElement.prototype, 'toDataURL'], [HTMLCanvasElement.prototype, 'toBlob'],
    [CanvasRenderingContext2D.prototype, 'drawImage'], [globalThis, 'createImageBitmap'],
    [Element.prototype, 'getAttribute'], [Node.prototype, 'cloneNode'], [Document.prototype, 'createElement'],
    [FileReader.prototype, 'readAsDataURL'], [globalThis, 'fetch'],
  ]) {
    const own = owner[name];
    owner[name] = function (...given) { seen.push('called ' + name); return own.apply(this, given); };
  }
  for (const name of ['beforeprint', 'freeze', 'visibilitychange', 'securitypolicyviolation', 'scroll'])
    addEventListener(name, () => seen.push('event ' + name), true);
  customElements.define('own-note', class extends HTMLElement { constructor() { super(); seen.push('made own-note'); } });
`;

const quote = 'Timur Bekzhan was sentenced to four years on 21 August 2031';

function writePage(elsewhere: string): string {
  return `<!doctype html><html lang="en"><head><title>Four years for a baker</title>
    <link rel="stylesheet" href="/style.css"><link rel="preload" as="image" href="/never.png">
    <style>.byline { color: teal; background: url(/dot.png) }</style></head>
    <body onload="1"><h1>Four years for a baker</h1><p class="byline">Mira Toleva</p>
    <p>${quote}, the court in Willow Lane said.</p>
    <img id="near" src="/dot.png" alt="near" width="40" height="40"><img src="${elsewhere}far.png" alt="far">
    <own-note></own-note><div id="host"></div><iframe src="/framed.html" title="notes"></iframe>
    <form action="/send"><input name="q" value="letters to a lawyer"><input type="password" value="secret-word">
    <textarea>draft of a letter</textarea></form><p id="late">Sabina Yerlanova left the court.</p>
    <a href="/next">next</a><a href="javascript:seen.push('ran')">run</a>
    <script>document.getElementById('host').attachShadow({ mode: 'open' }).innerHTML =
      '<style>p { color: purple }</style><p>Sabina Yerlanova was not in the room.</p>';</script></body></html>`;
}

export function tellCopies(start: StartReader, made: { readonly type: 'MHTML' | 'HTML' }): void {
  describe('keeping a copy of the page', () => {
    let reader: Reader;
    let server: CountingServer;
    let elsewhere: CountingServer;
    let page: View;
    let panel: View;
    /** Where the copy opens. */
    let address: string;
    beforeAll(async () => {
      reader = await start();
      elsewhere = await serveCounting({ '/far.png': { type: 'image/png', body: dot } });
      server = await serveCounting({
        '/': { type: 'text/html; charset=utf-8', body: writePage(elsewhere.address) },
        '/style.css': { type: 'text/css', body: 'h1 { letter-spacing: 1px }' },
        '/dot.png': { type: 'image/png', body: dot },
        '/never.png': { type: 'image/png', body: dot },
        '/framed.html': { type: 'text/html; charset=utf-8', body: '<p>Notes beside the trial.</p><script>1</script>' },
      });
      await allowEveryPage(reader);
      await bringPeople(reader, 'Timur Bekzhan; Sabina Yerlanova', 'The Willow Lane trial');
      page = await visit(reader, server.address);
      await page.remote.resize(1000, 800);
      panel = await reader.openPanel(page);
    });
    afterAll(async () => {
      await reader?.close();
      await server?.close();
      await elsewhere?.close();
    });
    beforeEach(() => page.remote.activate());

    const asked = () => [...server.asked, ...elsewhere.asked].length;

    /** The address of the copy that the file in the panel leads to. */
    async function findCopy(): Promise<string> {
      await panel.evaluate(() => {
        for (const fold of document.querySelectorAll<HTMLDetailsElement>('details.evidence')) fold.open = true;
      });
      await panel.waitForWords('Open the copy');
      return panel.evaluate(() => {
        const link = [...document.querySelectorAll('a')].find((one) => one.textContent === 'Open the copy');
        return link?.getAttribute('href')?.slice(1) ?? '';
      });
    }

    it('takes it when it is ticked, without the page noticing anything', async () => {
      await selectWords(page, quote);
      await reader.driver.runCommand('clip-selection');
      await panel.waitForWords('New fact from this passage');
      await page.evaluate((source) => {
        const script = document.createElement('script');
        script.textContent = source;
        document.head.append(script);
        script.remove();
        return new Promise<void>((done) => {
          setTimeout(() => {
            (globalThis as unknown as { seen: string[] }).seen.length = 0;
            done();
          }, 500);
        });
      }, watching);
      const before = asked();
      await panel.click('checkbox', 'Keep a copy of this page');
      await panel.waitForWords('Copy of the page · ');
      await new Promise((done) => setTimeout(done, 500));
      expect(await page.evaluate(() => (globalThis as unknown as { seen: string[] }).seen)).toEqual([]);
      expect(asked()).toBe(before);
    });

    it('keeps it with the clip, and says what it is', async () => {
      await panel.choose('Case', 'The Willow Lane trial');
      await panel.click('button', 'Save');
      await panel.waitForWords('Saved');
      await panel.click('button', 'Open');
      await panel.waitForWords('History');
      address = await findCopy();
      const shown = await panel.read();
      expect(shown).toContain(made.type);
      expect(shown).toContain('the page’s text had not changed');
    });

    it('opens it as it was, checked, without scripts and without asking anybody', async () => {
      const before = asked();
      const copy = await openOwn(reader, address);
      await copy.waitForWords('Integrity checked');
      const html = await copy.evaluate(() => document.querySelector('iframe')?.srcdoc ?? '');
      expect(html).toContain(quote);
      expect(html).toContain('was not in the room');
      expect(html).toContain('Notes beside the trial');
      expect(html).toMatch(/<img[^>]* src="data:image\/(?:png|webp);base64,/u);
      expect(html).toContain('letter-spacing');
      // Vigil's own overlay is as wide as this.
      expect(html).not.toContain('100000px');
      for (const gone of [
        '<script',
        'onload',
        'javascript:',
        'secret-word',
        'letters to a lawyer',
        'draft of a letter',
      ])
        expect(html).not.toContain(gone);
      await new Promise((done) => setTimeout(done, 1_000));
      expect(asked()).toBe(before);
      expect(copy.remote.problems).toEqual([]);
      await copy.remote.close();
    });

    it('hands it over with the evidence, where the verifier checks it', async () => {
      const folder = await takeEvidence();
      const names = readdirSync(join(folder, 'copies'));
      expect(names.map((name) => name.split('.')[1]).sort()).toEqual([made.type.toLowerCase(), 'png'].sort());
      expect(verify(folder)).toMatch(/^HOLDS: [\s\S]*Copies of pages: 2 files hold/u);
      const [first = ''] = names;
      appendFileSync(join(folder, 'copies', first), ' ');
      expect(verify(folder)).toContain('the copy of a page is not what was captured');
      rmSync(join(folder, 'copies', first));
      expect(verify(folder)).toContain('a file that seal.json tells of is not in the folder copies');
    });

    /** Exports the evidence of the case, and unpacks it. */
    async function takeEvidence(): Promise<string> {
      const desk = await openOwn(reader, 'desk.html#/cases');
      await desk.click('link', /^The Willow Lane trial/u);
      await desk.click('button', 'Export evidence');
      const { downloads } = reader.driver;
      const zip = await waitFor('the evidence', async () => {
        const [name] = readdirSync(downloads).filter((one) => one.endsWith('.zip'));
        const bytes = name === undefined ? undefined : readFileSync(join(downloads, name));
        // The end of a ZIP that is whole. @see APPNOTE.TXT, 4.3.16
        return bytes && bytes.lastIndexOf('PK\u0005\u0006') === bytes.length - 22 ? bytes : undefined;
      });
      const folder = mkdtempSync(join(tmpdir(), 'copies-'));
      mkdirSync(join(folder, 'copies'));
      for (const [name, bytes] of Object.entries(unzipSync(new Uint8Array(zip))))
        writeFileSync(join(folder, name), bytes);
      await desk.remote.close();
      return folder;
    }

    const verify = (folder: string) =>
      spawnSync(process.execPath, [join(folder, 'verify.js')], { encoding: 'utf8' }).stdout;

    it('says so when its bytes were altered, and runs nothing of what stands there now', async () => {
      const bait = hostileCopy(elsewhere.address, made.type);
      const desk = await openOwn(reader, 'desk.html#/people');
      await desk.evaluate(alterCopy, bait);
      const before = asked();
      const copy = await openOwn(reader, address);
      await copy.waitForWords('Does not hold');
      await copy.waitUntil('the copy', () => document.querySelector('iframe')?.srcdoc.includes('Bait') === true);
      await new Promise((done) => setTimeout(done, 2_000));
      expect(elsewhere.asked.filter((path) => path !== '/far.png')).toEqual([]);
      expect(asked()).toBe(before);
      expect(await copy.evaluate(() => document.title)).toBe('Copy of a page');
      await copy.remote.close();
      await desk.click('link', /^1 case/u);
      await desk.click('link', /^The Willow Lane trial/u);
      await desk.click('button', 'Verify');
      await desk.waitForWords('Does not hold: the copy of a page is not what was captured.');
      await desk.remote.close();
    });

    it('says in one sentence why there is none when the passage is gone', async () => {
      await selectWords(page, 'Sabina Yerlanova left the court');
      await panel.click('button', /^Clip selection/u);
      await panel.waitForWords('New fact from this passage');
      await page.evaluate(() => document.getElementById('late')?.replaceChildren('Nothing was said.'));
      await panel.click('checkbox', 'Keep a copy of this page');
      await panel.waitForWords('The clip is saved without a copy: the page no longer shows this passage.');
      await panel.click('button', 'Save');
      await panel.waitForWords('Saved');
    });

    it('says so when the page rewrites itself while it is copied, and keeps what stood there', async () => {
      await page.evaluate(() => {
        const clock = document.createElement('p');
        document.body.append(clock);
        setInterval(() => {
          clock.textContent = `It is ${performance.now()} now.`;
        }, 20);
      });
      await selectWords(page, quote);
      await panel.click('button', /^Clip selection/u);
      await panel.waitForWords('New fact from this passage');
      await panel.click('checkbox', 'Keep a copy of this page');
      await panel.waitForWords('Copy of the page · ');
      await panel.waitForWords('The page changed between the passage and the copy.');
      await panel.click('button', 'Save');
      await panel.waitForWords('Saved');
    });
  });
}

/** Runs in a page of the extension: writes other bytes in the place of the copy's, sealed as if Vigil had. */
async function alterCopy(markup: string): Promise<void> {
  const wait = <T>(request: IDBRequest<T>) =>
    new Promise<T>((done, fail) => {
      request.onsuccess = () => done(request.result);
      request.onerror = () => fail(request.error);
    });
  const database = await wait(indexedDB.open('vigil'));
  const read = database.transaction(['copies', 'keys']);
  const [rows, { key }] = await Promise.all([
    wait(read.objectStore('copies').getAll() as IDBRequest<{ copy: string; part: string; number: number }[]>),
    wait(read.objectStore('keys').get('device') as IDBRequest<{ key: CryptoKey }>),
  ]);
  const row = rows.find((one) => one.part === 'page' && one.number === 0);
  if (row === undefined) throw new Error('Expected a copy');
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const additionalData = new TextEncoder().encode(`copies/${row.copy}/page/0`);
  const bytes = new TextEncoder().encode(markup);
  const cipher = new Uint8Array(await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData }, key, bytes));
  const sealed = new Uint8Array([...iv, ...cipher]);
  await wait(
    database
      .transaction('copies', 'readwrite')
      .objectStore('copies')
      .put({ ...row, sealed }),
  );
  database.close();
}
