// Nothing leaves the machine, and a page cannot tell that somebody reads it with Vigil.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { allowEveryPage, bringPeople, type Reader, type StartReader, selectWords, visit } from './reader.ts';

/** Notes, before anything else runs, what a page can see of itself; `look` says what has changed since. */
const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A watchful page</title><script>
const globals = new Set(Object.getOwnPropertyNames(window));
const heard = [];
const dispatch = EventTarget.prototype.dispatchEvent;
EventTarget.prototype.dispatchEvent = function (event) { heard.push(event.type); return dispatch.call(this, event); };
for (const name of ['message', 'messageerror', 'storage', 'error', 'unhandledrejection', 'securitypolicyviolation', 'vigil'])
  addEventListener(name, (event) => heard.push(event.type), true);
const changes = [];
new MutationObserver((all) => { for (const it of all) if (it.type === 'attributes') changes.push(it.target.nodeName + ' ' + it.attributeName); })
  .observe(document, { subtree: true, attributes: true });
window.look = () => ({
  globals: Object.getOwnPropertyNames(window).filter((it) => !globals.has(it) && !['globals', 'heard', 'dispatch', 'changes', 'look'].includes(it)),
  heard, changes,
  added: [...document.documentElement.children].slice(2).map((it) => [it.shadowRoot, it.attributes.length, it.childNodes.length, it.textContent].join()),
  sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
  asked: performance.getEntriesByType('resource').map((it) => it.name),
});
</script></head><body><p>Timur Bekzhan was sentenced to four years.</p></body></html>`;

interface Seen {
  readonly globals: string[];
  readonly heard: string[];
  readonly changes: string[];
  readonly added: string[];
  readonly sheets: number;
  readonly asked: string[];
}

export function tellSilence(start: StartReader): void {
  describe('silence', () => {
    let reader: Reader;
    const asked: string[] = [];
    const server = createServer((request, response) => {
      asked.push(request.url ?? '');
      response.writeHead(200, { 'content-type': 'text/html' }).end(request.url?.startsWith('/page') ? html : '');
    });
    let address: string;
    beforeAll(async () => {
      reader = await start();
      await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
      address = `http://localhost:${(server.address() as AddressInfo).port}/`;
      await allowEveryPage(reader);
    });
    afterAll(async () => {
      await reader?.close();
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    });
    const look = async (name: string, words: string): Promise<Seen> => {
      const page = await visit(reader, address + name);
      const panel = await reader.openPanel(page);
      if (reader.followsTab) await panel.waitForWords(words);
      else await new Promise((resolve) => setTimeout(resolve, 1_500));
      return page.evaluate(() => (globalThis as unknown as { look: () => Seen }).look());
    };

    it('looks to a page the same whether it names somebody who is followed or not', async () => {
      const nobody = await look('page-before', 'There is nobody to look for yet.');
      await bringPeople(reader, 'Timur Bekzhan');
      const somebody = await look('page-after', '1 person on this page');
      expect(somebody).toEqual(nobody);
      expect(somebody).toMatchObject({ globals: [], heard: [], changes: [], sheets: 0 });
      expect(somebody.added).toHaveLength(1);
      expect(somebody.asked.filter((it) => !it.endsWith('/favicon.ico'))).toEqual([]);
    });

    it('asks nothing of anybody while the reader brings, reads, clips and saves', async () => {
      const page = await visit(reader, `${address}page-clip`);
      const panel = await reader.openPanel(page);
      if (!reader.followsTab) await reader.closePanel(panel);
      const beside = await reader.openPanel(page);
      await beside.waitForWords('1 person on this page');
      await selectWords(page, 'Timur Bekzhan was sentenced');
      await beside.click('button', /^Clip selection/u);
      await beside.click('button', 'Save');
      await beside.waitForWords('Saved');
      const loaded = await beside.evaluate(() => performance.getEntriesByType('resource').map((it) => it.name));
      expect(loaded.filter((it) => !/^(?:chrome|moz)-extension:|^data:/u.test(it))).toEqual([]);
      expect(asked.filter((it) => it !== '/favicon.ico')).toEqual(['/page-before', '/page-after', '/page-clip']);
    });
  });
}
