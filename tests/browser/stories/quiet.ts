// Pointing at a name, quiet mode, and sites that are left alone: what the reader sees, and what the page does not.
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FolderServer, serveFolder } from '../serve.ts';
import type { View } from '../view.ts';
import { allowEveryPage, bringPeople, openOwn, type Reader, readBadge, type StartReader, visit } from './reader.ts';

/** Runs in the page: what stands beside its head and body. */
const listAdded = () => [...document.documentElement.children].slice(2).map((it) => it.localName);

/** Runs in the page: the middle of its first name, px. */
function findName() {
  const node = document.querySelector('#sentence')?.firstChild;
  const range = document.createRange();
  range.setStart(node as Node, 0);
  range.setEnd(node as Node, 6);
  const { x, y, width, height } = range.getBoundingClientRect();
  return { x: x + width / 2, y: y + height / 2 };
}

export function tellQuiet(start: StartReader): void {
  describe('quiet', () => {
    let reader: Reader;
    let server: FolderServer;
    let page: View;
    let panel: View;
    beforeAll(async () => {
      reader = await start();
      server = await serveFolder(join(import.meta.dirname, '..', 'pages'));
      await allowEveryPage(reader);
      await bringPeople(reader, 'Timur Bekzhan; Sabina Yerlanova');
      page = await visit(reader, `${server.address}article.html`);
      await page.remote.resize(1000, 800);
      panel = await reader.openPanel(page);
      await panel.waitForWords('2 people on this page');
    });
    afterAll(async () => {
      await reader?.close();
      await server?.close();
    });

    const added = () => page.evaluate(listAdded);
    /** What the card in the page says; empty without one. */
    const readCard = () =>
      reader
        .lookAtMarks(page.remote, (overlay) => overlay.querySelector('canvas')?.getAttribute('aria-label') ?? '')
        .catch(() => '');
    const pointed = () => panel.evaluate(() => document.querySelector('.card-pointed h2')?.textContent ?? '');
    const command = async (name: string) => {
      await page.remote.activate();
      await reader.driver.runCommand(name);
    };

    it('shows a card without a name of the list where the pointer rests, and who it is in the panel', async () => {
      await page.remote.activate();
      const { x, y } = await page.evaluate(findName);
      await page.remote.moveTo(x, y);
      await expect.poll(readCard, { timeout: 20_000 }).toContain('Timur Bekzhan. Certain · a person you follow.');
      await expect.poll(pointed, { timeout: 20_000 }).toBe('Timur Bekzhan');
      await page.remote.moveTo(900, 700);
      await expect.poll(readCard).toBe('');
      await expect.poll(pointed).toBe('');
    });

    it('shows the card of a name that is gone to by keys, until Escape', async () => {
      await command('next-mention');
      await expect.poll(readCard, { timeout: 20_000 }).toContain('Certain');
      await page.remote.press('Escape');
      await expect.poll(readCard).toBe('');
    });

    it('takes everything from the page by its command, and still lists who is there', async () => {
      expect(await added()).toEqual(['div']);
      await command('quiet-site');
      await expect.poll(added, { timeout: 20_000 }).toEqual([]);
      await panel.waitForWords('Quiet: nothing is drawn on this page.');
      await panel.waitForWords('2 people on this page');
      await page.remote.goTo(`${server.address}article.html`);
      await panel.waitForWords('2 people on this page');
      expect(await added()).toEqual([]);
    });

    it('does so from the menu of the page, and marks names again', async () => {
      await page.remote.activate();
      await reader.driver.chooseFromMenu('quiet-site');
      await expect.poll(added, { timeout: 20_000 }).toEqual(['div']);
      await reader.driver.chooseFromMenu('quiet-site');
      await expect.poll(added, { timeout: 20_000 }).toEqual([]);
    });

    it('goes to a place from the panel with nothing painted', async () => {
      await panel.click('button', 'Next place');
      await expect
        .poll(() => page.evaluate(() => document.getElementById('far')?.getBoundingClientRect().top ?? -1))
        .toBeLessThan(800);
      expect(await added()).toEqual([]);
    });

    it('says when to use it, and marks names again', async () => {
      await panel.evaluate(() => {
        (document.querySelector('.panel-cut details') as HTMLDetailsElement).open = true;
      });
      await panel.waitForWords('Use it where that alone could harm you');
      await panel.click('button', 'Mark names in the page');
      await expect.poll(added, { timeout: 20_000 }).toEqual(['div']);
    });

    it('is on for every page from the menu, and is chosen for sites on the desk', async () => {
      await panel.click('button', 'More');
      await panel.click('switch', 'Quiet on every page');
      await expect.poll(added, { timeout: 20_000 }).toEqual([]);
      const desk = await openOwn(reader, 'desk.html#/settings');
      await desk.waitForWords('Use it where that alone could harm you');
      await desk.click('checkbox', 'Quiet on every page');
      await expect.poll(added, { timeout: 20_000 }).toEqual(['div']);
      await desk.remote.close();
      await page.remote.activate();
    });

    it('stops reading a site by its command, forgets who was there, and says so', async () => {
      await command('stop-site');
      await panel.waitForWords('You stopped Vigil on this site.');
      await expect.poll(added, { timeout: 20_000 }).toEqual([]);
      await expect
        .poll(async () => (await readBadge(panel, `${server.address}article.html`)).text, { timeout: 20_000 })
        .toBe('');
    });

    it('leaves it alone after a restart as well, and reads it again when asked', async () => {
      await reader.restart();
      page = await visit(reader, `${server.address}article.html`);
      panel = await reader.openPanel(page);
      await panel.waitForWords('You stopped Vigil on this site.');
      expect(await added()).toEqual([]);
      await panel.click('button', 'Read this site again');
      await panel.waitForWords('2 people on this page');
      await expect.poll(added, { timeout: 20_000 }).toEqual(['div']);
    });

    it('stops it from the panel’s menu', async () => {
      await panel.click('button', 'More');
      await panel.click('button', 'Stop reading this site');
      await panel.waitForWords('You stopped Vigil on this site.');
      await expect.poll(added, { timeout: 20_000 }).toEqual([]);
    });

    it('reads it again, and stops, from the menu of the page', async () => {
      await page.remote.activate();
      await reader.driver.chooseFromMenu('stop-site');
      await panel.waitForWords('2 people on this page');
      await expect.poll(added, { timeout: 20_000 }).toEqual(['div']);
      await reader.driver.chooseFromMenu('stop-site');
      await panel.waitForWords('You stopped Vigil on this site.');
      await expect.poll(added, { timeout: 20_000 }).toEqual([]);
      expect(panel.remote.problems).toEqual([]);
    });
  });
}
