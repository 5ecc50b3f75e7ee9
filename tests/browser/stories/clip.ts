// A passage becomes a dated fact with its proof, and nothing that was typed is lost.
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type FolderServer, serveFolder } from '../serve.ts';
import type { View } from '../view.ts';
import { allowEveryPage, bringPeople, openOwn, type Reader, type StartReader, selectWords, visit } from './reader.ts';

export function tellClip(start: StartReader): void {
  describe('clipping', () => {
    let reader: Reader;
    let server: FolderServer;
    let page: View;
    let panel: View;
    beforeAll(async () => {
      reader = await start();
      server = await serveFolder(join(import.meta.dirname, '..', 'pages'));
      await allowEveryPage(reader);
      await bringPeople(reader, 'Timur Bekzhan; Sabina Yerlanova', 'The Willow Lane trial');
      await visitArticle();
      panel = await reader.openPanel(page);
    });
    afterAll(async () => {
      await reader?.close();
      await server?.close();
    });
    beforeEach(() => page.remote.activate());

    async function visitArticle(): Promise<void> {
      page = await visit(reader, `${server.address}article.html`);
      await page.remote.resize(1000, 800);
    }
    /** Comes back to the draft: one that was begun some seconds ago opens by itself, an older one waits in its row. */
    async function goOnWriting(): Promise<void> {
      const form = 'New fact from this passage';
      const row = '1 draft waits to be finished';
      await panel.waitUntil(
        'a draft',
        (...either) => either.some((it) => document.body.innerText.includes(it)),
        form,
        row,
      );
      if ((await words()).includes(form)) return;
      await panel.evaluate(() => document.querySelector('details.panel-fold')?.setAttribute('open', ''));
      await panel.click('button', 'Finish');
      await panel.waitForWords(form);
    }
    const words = () => panel.read();
    const quote = 'Timur Bekzhan was sentenced to four years on 21 August 2031';

    it('by the keys of the browser fills a form with what the page says', async () => {
      await selectWords(page, quote);
      await reader.driver.runCommand('clip-selection');
      await panel.waitForWords('New fact from this passage');
      const shown = await words();
      expect(shown).toContain(quote);
      expect(await panel.count('button', 'Take out Timur Bekzhan')).toBe(1);
      expect(await panel.readField('What happened')).toBe('sentence');
      expect(await panel.readField('When it happened')).toBe('2031-08-21');
      await panel.evaluate(() => document.querySelector('details.fold')?.setAttribute('open', ''));
      expect(await panel.readField('Title')).toBe('Four years for a baker');
      expect(await panel.readField('Publisher')).toBe('The Lane Gazette');
      expect(await panel.readField('Author')).toBe('Mira Toleva');
      expect(await panel.readField('Published')).toBe('2031-08-22');
      expect(await words()).toContain(`${server.address}article.html`);
    });

    it('keeps what was typed in Cyrillic when the panel is closed', async () => {
      await panel.fill('textbox', 'In your words', 'Приговор: четыре года');
      await panel.fill('textbox', 'Note to yourself', 'Спросить адвоката');
      expect(await panel.readField('In your words')).toBe('Приговор: четыре года');
      await new Promise((resolve) => setTimeout(resolve, 500));
      await reader.closePanel(panel);
      panel = await reader.openPanel(page);
      await goOnWriting();
      expect(await panel.readField('In your words')).toBe('Приговор: четыре года');
      expect(await panel.readField('Note to yourself')).toBe('Спросить адвоката');
    });

    it('keeps it when the browser ends', async () => {
      await reader.restart();
      await visitArticle();
      panel = await reader.openPanel(page);
      await goOnWriting();
      expect(await panel.readField('In your words')).toBe('Приговор: четыре года');
    });

    it('says that it is saved, with a way back and a way on', async () => {
      await panel.choose('Case', 'The Willow Lane trial');
      await panel.click('button', 'Save');
      await panel.waitForWords('Saved');
      expect(await panel.count('button', 'Undo')).toBe(1);
      await panel.click('button', 'Open');
      await panel.waitForWords('History');
      const shown = await words();
      expect(shown).toContain('Приговор: четыре года');
      expect(shown).toContain(quote);
      expect(shown).toContain('The Lane Gazette');
      expect(shown).not.toContain('waits to be finished');
    });

    it('shows on the page itself what was clipped from it before', async () => {
      await panel.click('button', 'Back');
      await panel.waitForWords('From this page before: 1 fact');
      await page.remote.close();
      await visitArticle();
      if (reader.followsTab) await panel.waitForWords('From this page before: 1 fact');
      else {
        await reader.closePanel(panel);
        panel = await reader.openPanel(page);
        await panel.waitForWords('From this page before: 1 fact');
      }
    });

    it('by the menu of the selection opens the same form', async () => {
      await selectWords(page, 'Sabina Yerlanova left the court');
      await reader.chooseFromMenu();
      await panel.waitForWords('New fact from this passage');
      expect(await panel.count('button', 'Take out Sabina Yerlanova')).toBe(1);
      await panel.click('button', 'Cancel');
      await panel.click('button', 'Discard');
      await panel.waitForWords('Draft discarded.');
    });

    it('by the button in the panel opens it as well; without a selection it says what to do', async () => {
      await page.evaluate(() => getSelection()?.removeAllRanges());
      await panel.click('button', /^Clip selection/u);
      await panel.waitForWords('Nothing is selected.');
      await selectWords(page, 'Sabina Yerlanova left the court');
      await panel.click('button', /^Clip selection/u);
      await panel.waitForWords('New fact from this passage');
      await panel.click('button', 'Save');
      await panel.waitForWords('Saved');
    });

    it('takes a save back into a draft, and a removed fact back into the history', async () => {
      await panel.click('button', 'Undo');
      await panel.waitForWords('Taken back. It waits as a draft.');
      await panel.click('button', 'Open file of Timur Bekzhan');
      await panel.click('button', 'Remove fact: Sentence');
      await panel.waitForWords('Removed from every file.');
      await panel.waitForWords('Nothing is recorded yet.');
      await panel.click('button', 'Undo');
      await panel.waitForWords('Приговор: четыре года');
    });

    it('did all of this without an error', async () => {
      expect(panel.remote.problems).toEqual([]);
      const desk = await openOwn(reader, 'desk.html#/people');
      await desk.waitForWords('2 people');
      expect(desk.remote.problems).toEqual([]);
    });
  });
}
