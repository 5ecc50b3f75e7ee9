// What was clipped is found again in a later edition of the page, or said to be changed or gone.
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FolderServer, serveFolder } from '../serve.ts';
import type { View } from '../view.ts';
import { allowEveryPage, bringPeople, type Reader, type StartReader, selectWords, visit } from './reader.ts';

export function tellFoundAgain(start: StartReader): void {
  describe('a clip on a later visit', () => {
    let reader: Reader;
    let server: FolderServer;
    let page: View;
    let panel: View;
    beforeAll(async () => {
      reader = await start();
      server = await serveFolder(join(import.meta.dirname, '..', 'pages'));
      await allowEveryPage(reader);
      await bringPeople(reader, 'Timur Bekzhan; Sabina Yerlanova');
    });
    afterAll(async () => {
      await reader?.close();
      await server?.close();
    });

    async function goTo(file: string): Promise<void> {
      if (panel !== undefined && !reader.followsTab) await reader.closePanel(panel);
      page = await visit(reader, `${server.address}${file}`);
      await page.remote.resize(1000, 800);
      if (panel === undefined || !reader.followsTab) panel = await reader.openPanel(page);
    }
    const openFold = () =>
      panel.evaluate(() => {
        for (const fold of document.querySelectorAll('details.panel-fold')) fold.setAttribute('open', '');
      });
    async function clip(words: string): Promise<void> {
      await selectWords(page, words);
      await panel.click('button', /^Clip selection/u);
      await panel.waitForWords('New fact from this passage');
      await panel.click('button', 'Save');
      await panel.waitForWords('Saved');
    }

    it('is found word for word where nothing has changed', async () => {
      await goTo('edition.html');
      for (const words of [
        'Timur Bekzhan was sentenced to four years on 21 August 2031',
        'Sabina Yerlanova left the court without a word',
        'Timur Bekzhan baked our bread for ten years',
      ])
        await clip(words);
      await panel.waitForWords('From this page before: 3 facts');
      await openFold();
      await panel.waitForWords('Found on this page, word for word.');
    });

    it('is said to be changed or gone at another address of the same article', async () => {
      await goTo('edition-later.html?utm_source=mail');
      await panel.waitForWords('From this page before: 3 facts');
      await panel.waitForWords('2 have changed');
      await panel.waitForWords('1 not found');
      await openFold();
      const shown = await panel.read();
      expect(shown).toContain('Changed on this page since it was clipped.');
      expect(shown).toContain('Not found on this page as it is now. What was clipped is kept here.');
    });

    it('shows word by word what has changed', async () => {
      const changes = await panel.evaluate(() => [
        ...[...document.querySelectorAll('.difference del')].map((one) => `-${one.textContent}`),
        ...[...document.querySelectorAll('.difference ins')].map((one) => `+${one.textContent}`),
      ]);
      expect(changes).toContain('-four');
      expect(changes).toContain('+six');
    });

    it('is shown in the page by the words that stand there now', async () => {
      await panel.click('button', 'Show on the page');
      await page.remote.activate();
      expect((await panel.read()).includes('was not found')).toBe(false);
    });
  });
}
