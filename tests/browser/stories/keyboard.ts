// The main job by keys alone: bring somebody, see them on a page, clip a passage, open their file.
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FolderServer, serveFolder } from '../serve.ts';
import type { View } from '../view.ts';
import { allowEveryPage, openOwn, type Reader, type StartReader, selectWords, visit } from './reader.ts';

/** More than any view has to go through. */
const mostSteps = 60;

/** Presses Tab until what has the focus is called this, and stands in view with a ring around it. */
async function tabTo(view: View, name: RegExp): Promise<void> {
  const passed: string[] = [];
  for (let step = 0; step < mostSteps; step++) {
    await view.remote.press('Tab');
    const { words, isSeen } = await view.evaluate(() => {
      const focused = document.activeElement as HTMLElement | null;
      const labels =
        focused instanceof HTMLInputElement || focused instanceof HTMLTextAreaElement ? focused.labels : null;
      const box = focused?.getBoundingClientRect();
      return {
        words: focused?.ariaLabel ?? labels?.[0]?.textContent ?? focused?.textContent ?? '',
        isSeen:
          focused !== null &&
          box !== undefined &&
          box.bottom > 0 &&
          box.top < innerHeight &&
          // A window that the system has not brought to the front draws no ring.
          (getComputedStyle(focused).outlineStyle !== 'none' || !focused.matches(':focus-visible')),
      };
    });
    passed.push(words.slice(0, 30));
    if (!name.test(words)) continue;
    expect(isSeen, `${words} is seen to have the focus`).toBe(true);
    return;
  }
  throw new Error(`Expected Tab to reach ${name}; it reached: ${passed.join(' | ')}`);
}

export function tellKeyboard(start: StartReader): void {
  describe('by keys alone', () => {
    let reader: Reader;
    let server: FolderServer;
    let page: View;
    let panel: View;
    beforeAll(async () => {
      reader = await start();
      server = await serveFolder(join(import.meta.dirname, '..', 'pages'));
      await allowEveryPage(reader);
    });
    afterAll(async () => {
      await reader?.close();
      await server?.close();
    });

    it('somebody is brought to the desk', async () => {
      const desk = await openOwn(reader, 'desk.html');
      await tabTo(desk, /^Bring people in$/u);
      await desk.remote.press('Enter');
      await tabTo(desk, /^Paste a list/u);
      await desk.remote.type('Timur Bekzhan');
      await desk.waitForWords('1 person will be added');
      await tabTo(desk, /^Add 1 person$/u);
      await desk.remote.press('Enter');
      await desk.waitForWords('1 person added.');
      await desk.remote.close();
    });

    it('a passage is clipped and saved', async () => {
      page = await visit(reader, `${server.address}article.html`);
      panel = await reader.openPanel(page);
      await panel.waitForWords('1 person on this page');
      await selectWords(page, 'Timur Bekzhan was sentenced to four years on 21 August 2031');
      await reader.driver.runCommand('clip-selection');
      await panel.waitForWords('New fact from this passage');
      await panel.remote.activate();
      await tabTo(panel, /^In your words$/u);
      await panel.remote.type('Four years.');
      await tabTo(panel, /^Save$/u);
      await panel.remote.press('Enter');
      await panel.waitForWords('Saved');
    });

    it('and the file is opened and left again', async () => {
      await panel.waitForWords('From this page before: 1 fact');
      await tabTo(panel, /^Open file of Timur Bekzhan$/u);
      await panel.remote.press('Enter');
      await panel.waitForWords('Four years.');
      await tabTo(panel, /^Back$/u);
      await panel.remote.press('Enter');
      await panel.waitForWords('From this page before: 1 fact');
      expect(panel.remote.problems).toEqual([]);
    });
  });
}
