// The panel beside the page: it goes along with the tab, leads to every place and back, and always says what is true.
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FolderServer, serveFolder } from '../serve.ts';
import type { View } from '../view.ts';
import { allowEveryPage, bringPeople, type Reader, type StartReader, visit } from './reader.ts';

export function tellPanel(start: StartReader): void {
  describe('the panel', () => {
    let reader: Reader;
    let server: FolderServer;
    let page: View;
    let panel: View;
    beforeAll(async () => {
      reader = await start();
      server = await serveFolder(join(import.meta.dirname, '..', 'pages'));
      page = await visit(reader, `${server.address}article.html`);
      await page.remote.resize(1000, 800);
      panel = await reader.openPanel(page);
    });
    afterAll(async () => {
      await reader?.close();
      await server?.close();
    });

    const topOf = (id: string) =>
      page.evaluate((wanted) => document.getElementById(wanted)?.getBoundingClientRect().top ?? -1, id);

    it('says that a page is not read before the reader allows it', async () => {
      // The button itself lets Vigil read the tab that it is pressed beside; another tab stays unread.
      const other = reader.followsTab ? await visit(reader, `${server.address}nobody.html`) : undefined;
      await panel.waitForWords('Vigil does not read this site.');
      await other?.remote.close();
    });

    it('says that there is nobody to look for while nobody is followed', async () => {
      await allowEveryPage(reader);
      await page.remote.activate();
      await panel.waitForWords('There is nobody to look for yet.');
    });

    it('shows who is on the page, each with the sentence', async () => {
      const desk = await bringPeople(reader, 'Timur Bekzhan; Sabina Yerlanova', 'The Willow Lane trial');
      await desk.remote.close();
      await page.remote.activate();
      await panel.waitForWords('2 people on this page');
      await panel.waitForWords('Timur Bekzhan was sentenced to four years');
    });

    it('goes to the next place by its button and by a key, and says which it is', async () => {
      await panel.click('button', 'Next place');
      await panel.waitForWords('2 of 3');
      await expect.poll(() => topOf('far')).toBeLessThan(800);
      expect(await topOf('far')).toBeGreaterThan(0);
      await panel.remote.press('KeyK');
      await panel.waitForWords('1 of 3');
      await expect.poll(() => topOf('sentence')).toBeGreaterThan(0);
    });

    it('scrolls the page to a sentence that is pressed, and lights it up', async () => {
      await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
      await panel.click('button', /was sentenced to four years/u);
      await expect.poll(() => topOf('sentence')).toBeGreaterThan(0);
      const lit = await reader.lookAtMarks(
        page.remote,
        (overlay) => [...overlay.querySelectorAll('path')].filter((it) => it.getAttribute('fill') !== 'none').length,
      );
      expect(lit).toBeGreaterThan(0);
    });

    it('goes there by the keys of the browser as well', async () => {
      await page.remote.activate();
      await reader.driver.runCommand('next-mention');
      await reader.driver.runCommand('next-mention');
      await panel.waitForWords('2 of 3');
      await reader.driver.runCommand('previous-mention');
      await reader.driver.runCommand('previous-mention');
      await panel.waitForWords('1 of 3');
    });

    it('opens the file of somebody whose mark is pressed in the page', async () => {
      await page.remote.activate();
      await page.evaluate(() => scrollTo(0, 0));
      const spot = await page.evaluate(() => {
        const paragraph = document.querySelector('#sentence + p')?.firstChild;
        const range = document.createRange();
        range.setStart(paragraph as Node, 0);
        range.setEnd(paragraph as Node, 6);
        const { x, y, width, height } = range.getBoundingClientRect();
        return { x: x + width / 2, y: y + height / 2 };
      });
      await page.remote.clickAt(spot.x, spot.y);
      await panel.find('button', 'Back');
      await panel.waitForWords('Sabina Yerlanova');
      await panel.click('button', 'The Willow Lane trial');
      await panel.waitForWords('2 people in this case');
      await panel.click('button', 'Back');
      await panel.click('button', 'Back');
      await panel.waitForWords('2 people on this page');
    });

    it('says which is true of each tab that it goes along to', async ({ skip }) => {
      if (!reader.followsTab) return skip();
      const nobody = await visit(reader, `${server.address}nobody.html`);
      await panel.waitForWords('Nobody you follow is named on this page.');
      await visit(reader, 'chrome://version/');
      await panel.waitForWords('The browser lets no extension read this page.');
      await nobody.remote.activate();
      await panel.waitForWords('Nobody you follow is named on this page.');
      await page.remote.activate();
      await panel.waitForWords('2 people on this page');
    });

    it('follows what happens to the records on the desk', async () => {
      const desk = await bringPeople(reader, 'Mira Toleva; Vera Anokhina');
      await page.evaluate(() => document.querySelector('article')?.append('Vera Anokhina came late.'));
      await page.remote.activate();
      await panel.waitForWords('3 people on this page');
      await desk.remote.activate();
      await desk.click('button', 'Undo');
      await desk.waitForWords('Taken back');
      await page.remote.activate();
      await panel.waitForWords('2 people on this page');
    });

    it('did all of this without an error', () => {
      expect(panel.remote.problems).toEqual([]);
    });
  });
}
