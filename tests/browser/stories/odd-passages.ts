// Whatever is selected on whatever page: a saved clip of all of it, or one clear sentence; never a half of it.
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type FolderServer, serveFolder } from '../serve.ts';
import type { View } from '../view.ts';
import { allowEveryPage, bringPeople, type Reader, type StartReader, visit } from './reader.ts';

/** What the page offers to tests. */
type OddPage = typeof globalThis & { rewrite(): void; writeLong(letters: number): void };

export function tellOddPassages(start: StartReader): void {
  describe('an odd passage', () => {
    let reader: Reader;
    let server: FolderServer;
    let page: View;
    let panel: View;
    let facts = 0;
    beforeAll(async () => {
      reader = await start();
      server = await serveFolder(join(import.meta.dirname, '..', 'pages'));
      await allowEveryPage(reader);
      await bringPeople(reader, 'Timur Bekzhan; Sabina Yerlanova', 'The Willow Lane trial');
      page = await visit(reader, `${server.address}odd.html`);
      await page.remote.resize(1000, 800);
      panel = await reader.openPanel(page);
      await panel.waitForWords('on this page');
    });
    afterAll(async () => {
      await reader?.close();
      await server?.close();
    });
    beforeEach(() => page.remote.activate());

    const select = (selector: string) => page.evaluate(selectIn, selector);

    async function save(): Promise<void> {
      await panel.waitForWords('New fact from this passage');
      await panel.choose('Case', 'The Willow Lane trial');
      await panel.click('button', 'Save');
      await panel.waitForWords('Saved');
      facts += 1;
      await panel.waitForWords(`From this page before: ${facts} fact`);
    }

    /** The quote of the newest clip, as the records have it. */
    async function readQuote(): Promise<string> {
      await panel.evaluate(() => document.querySelector('details.panel-fold')?.setAttribute('open', ''));
      return panel.evaluate(() => {
        const quotes = [...document.querySelectorAll('details.panel-fold blockquote')].map(
          (it) => it.textContent ?? '',
        );
        return quotes.join('\u0000');
      });
    }

    it.each([
      ['over several elements', '#across', 'Timur Bekzhan was held on Friday.'],
      ['of a whole table', '#table', 'Timur Bekzhan\nfour years\nSabina Yerlanova\nfree'],
      ['with both directions in one line', '#mixed', 'قال Timur Bekzhan إن القضية UA 129/31 لم تنته.'],
      ['in a frame', 'iframe p', 'Sabina Yerlanova wrote from a frame.'],
      ['in a shadow tree', 'x-note p', 'Timur Bekzhan wrote from a shadow.'],
    ])('%s is clipped whole', async (_, selector, quote) => {
      await select(selector);
      await panel.click('button', /^Clip selection/u);
      await save();
      expect((await readQuote()).split('\u0000')).toContain(quote);
    });

    it.each([
      ['of nothing', '', 'Nothing is selected.'],
      ['of white space', '#gap>b', 'The selection holds no text.'],
      ['that somebody types', '#typed', 'Vigil never reads what you type'],
    ])('%s ends in a sentence, by the button and by the keys', async (_, selector, words) => {
      await select(selector);
      await panel.click('button', /^Clip selection/u);
      await panel.waitForWords(words);
      await panel.click('button', 'Close');
      expect(await panel.read()).not.toContain(words);
      await page.remote.activate();
      await reader.driver.runCommand('clip-selection');
      await panel.waitForWords(words);
      await panel.click('button', 'Close');
      expect(await panel.read()).not.toContain('draft waits');
    });

    it('of 200,000 letters is clipped whole', async () => {
      await page.evaluate(() => (globalThis as OddPage).writeLong(200_000));
      await select('#long');
      await panel.click('button', /^Clip selection/u);
      await save();
      const lengths = (await readQuote()).split('\u0000').map((quote) => quote.length);
      expect(Math.max(...lengths)).toBeGreaterThan(600);
    });

    it('of more ends in a sentence, and nothing is clipped', async () => {
      await page.evaluate(() => (globalThis as OddPage).writeLong(200_101));
      await select('#long');
      await panel.click('button', /^Clip selection/u);
      await panel.waitForWords('longer than 200,000 characters, so nothing was clipped');
      await page.evaluate(() => document.getElementById('long')?.replaceChildren());
    });

    it('on a page that writes itself anew meanwhile is clipped whole, or a sentence says that it is gone', async () => {
      await page.evaluate(() => (globalThis as OddPage).rewrite());
      await select('#across');
      await panel.click('button', /^Clip selection/u);
      await save();
      await select('#news');
      await panel.click('button', /^Clip selection/u);
      await panel.waitUntil('a form or a sentence', () =>
        /New fact from this passage|Nothing is selected|The page changed|holds no text/u.test(document.body.innerText),
      );
      if ((await panel.read()).includes('New fact from this passage')) {
        expect(await panel.read()).toMatch(/Turn \d+: Timur Bekzhan was seen again\./u);
        await panel.click('button', 'Cancel');
        await panel.click('button', 'Discard');
      }
    });

    it('of a page whose dates contradict each other shows them to choose from, and keeps the choice', async () => {
      await select('#across');
      await panel.click('button', /^Clip selection/u);
      await panel.waitForWords('The page states different dates of publication.');
      expect(await panel.readField('Published')).toBe('2024-08-22');
      await panel.click('radio', '22 Aug 2025, as the page’s header says');
      expect(await panel.readField('Published')).toBe('2025-08-22');
      await save();
      await panel.evaluate(() => document.querySelector('details.panel-fold')?.setAttribute('open', ''));
      await panel.waitForWords('published 22 Aug 2025');
    });

    it('did none of this with an error', () => {
      expect(panel.remote.problems).toEqual([]);
    });
  });
}

/** Runs in the page: selects all that is in an element, or in a field; `iframe p` and `x-note p` look into frames and shadows. */
function selectIn(selector: string): void {
  for (const field of document.querySelectorAll('textarea')) {
    field.setSelectionRange(0, 0);
    field.blur();
  }
  const frame = document.querySelector('iframe')?.contentDocument;
  for (const each of [document, frame]) each?.getSelection()?.removeAllRanges();
  if (selector === '') return;
  const [host = '', inner] = selector.split(' ');
  const found = document.querySelector(host);
  const root = found instanceof HTMLIFrameElement ? found.contentDocument : found?.shadowRoot;
  const place = inner === undefined ? found : root?.querySelector(inner);
  if (place === null || place === undefined) throw new Error('Expected the place');
  if (place instanceof HTMLTextAreaElement) {
    place.focus();
    place.select();
  } else place.ownerDocument.getSelection()?.setBaseAndExtent(place, 0, place, place.childNodes.length);
}
