// The user's hold on recognition: how sure, by which kinds of variation, under which spelling, and who is not meant.
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FolderServer, serveFolder } from '../serve.ts';
import type { View } from '../view.ts';
import { countLines } from './count-lines.ts';
import { allowEveryPage, bringPeople, openOwn, type Reader, type StartReader, visit } from './reader.ts';

export function tellRecognition(start: StartReader): void {
  describe('how names are recognised', () => {
    let reader: Reader;
    let server: FolderServer;
    let page: View;
    let panel: View;
    let desk: View;
    beforeAll(async () => {
      reader = await start();
      server = await serveFolder(join(import.meta.dirname, '..', 'pages'));
      await allowEveryPage(reader);
      desk = await bringPeople(reader, 'Timur Bekzhan; Sabina Yerlanova; Vera Anokhina');
      await desk.click('link', /Timur Bekzhan/u);
      await desk.click('button', 'Edit');
      await desk.click('button', 'Add a spelling');
      await desk.fill('textbox', 'Spelling 2', 'Timka');
      await desk.click('button', 'Save');
      await desk.waitForWords('Saved');
      await desk.remote.close();
      page = await visit(reader, `${server.address}doubts.html`);
      panel = await reader.openPanel(page);
      await panel.waitForWords('3 people on this page');
      await panel.waitForWords('2 places');
    });
    afterAll(async () => {
      await reader?.close();
      await server?.close();
    });

    /** Chooses something on the desk's page of settings, which is closed again. */
    async function inSettings(role: 'radio' | 'checkbox', name: string): Promise<void> {
      const settings = await openOwn(reader, 'desk.html#/settings');
      await settings.click(role, name);
      // It is kept when it is drawn so.
      await settings.waitForWords('How names are recognised');
      await new Promise((resolve) => setTimeout(resolve, 500));
      await settings.remote.close();
      await page.remote.activate();
    }

    const waitUntilOnlyOnce = () =>
      panel.waitUntil('nobody to be at two places', () => !document.body.innerText.includes('2 places'));

    it('shows less when strict, and as much as before when that is taken back', async () => {
      await inSettings('radio', 'Strict');
      await waitUntilOnlyOnce();
      await inSettings('radio', 'Normal');
      await panel.waitForWords('2 places');
    });

    it('does without a kind of variation that is turned off on the desk', async () => {
      await inSettings('checkbox', 'Initials');
      await panel.waitForWords('2 people on this page');
      await inSettings('checkbox', 'Initials');
      await panel.waitForWords('3 people on this page');
    });

    it('turns a spelling off from the mention that it made, and on again', async () => {
      await panel.click('button', 'Next place');
      await panel.waitForWords('everybody calls him Timka');
      await panel.click('button', 'Not them: Timur Bekzhan');
      await panel.click('button', 'Do not look for Timka');
      await panel.waitForWords('“Timka” is not looked for any more.');
      await waitUntilOnlyOnce();
      await panel.click('button', 'Undo');
      await panel.waitForWords('2 places');
    });

    it('turns a kind of variation off from the mention that it made, and on again', async () => {
      await panel.click('button', 'Not them: Vera Anokhina');
      await panel.click('button', 'Turn off: initials');
      await panel.waitForWords('Turned off for everybody: initials.');
      await panel.waitForWords('2 people on this page');
      await panel.click('button', 'Undo');
      await panel.waitForWords('3 people on this page');
    });

    it('takes a namesake for somebody else on this page, until that is taken back', async () => {
      await panel.click('button', 'Not them: Sabina Yerlanova');
      await panel.waitForWords('Whoever is called so here is not Sabina Yerlanova.');
      await panel.click('button', 'Somebody else on this page');
      await panel.waitForWords('2 people on this page');
      await panel.click('button', 'Undo');
      await panel.waitForWords('3 people on this page');
    });

    it('marks in the page only what the panel shows', async () => {
      const marks = () => reader.lookAtMarks(page.remote, countLines);
      await expect.poll(marks).toBeGreaterThan(0);
      const all = await marks();
      await panel.click('button', 'Open file of Timur Bekzhan');
      await panel.find('button', 'Back');
      await panel.evaluate(() => document.querySelector<HTMLElement>('.spelling-uses > summary')?.click());
      await panel.choose('How “Timur Bekzhan” is used', 'not looked for');
      await panel.waitForWords('“Timur Bekzhan” is not looked for any more.');
      await expect.poll(marks, { timeout: 20_000 }).toBeLessThan(all);
      await panel.click('button', 'Undo');
      await expect.poll(marks, { timeout: 20_000 }).toBe(all);
    });

    it('did all of this without an error', () => {
      expect(panel.remote.problems).toEqual([]);
    });
  });
}
