// A clip as others can follow it: cited, linked to, and kept by a third party when the reader asks for that.
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ArchiveServer, kept, pending, serveArchive } from '../../network/archive-server.ts';
import { type FolderServer, serveFolder } from '../serve.ts';
import type { View } from '../view.ts';
import { waitFor } from '../wait.ts';
import { listAsked, startWatchProxy, type WatchProxy } from '../watch-proxy.ts';
import { allowEveryPage, bringPeople, type Reader, type StartReader, visit } from './reader.ts';

/** @param port  Where the build for this browser looks for the Wayback Machine. */
export function tellShare(start: StartReader, port: number): void {
  describe('a clip that others can follow', () => {
    let reader: Reader;
    let server: FolderServer;
    let archive: ArchiveServer;
    let proxy: WatchProxy;
    let page: View;
    let panel: View;
    let address: string;
    beforeAll(async () => {
      proxy = await startWatchProxy();
      archive = await serveArchive(port);
      server = await serveFolder(join(import.meta.dirname, '..', 'pages'));
      reader = await start({ proxy: proxy.port });
      address = `${server.address}cited.html`;
      await allowEveryPage(reader);
      await bringPeople(reader, 'Timur Bekzhan; Sabina Yerlanova', 'The Willow Lane trial');
      page = await visit(reader, address);
      await page.remote.resize(1000, 800);
      panel = await reader.openPanel(page);
    });
    afterAll(async () => {
      await reader?.close();
      await server?.close();
      await archive?.close();
      await proxy?.close();
    });

    /** Selects from the first words to the last in what a selector finds, and clips that. */
    async function clip(selector: string, first: string, last: string): Promise<void> {
      await page.remote.activate();
      await page.evaluate(
        (where, from, to) => {
          const place = document.querySelector(where);
          if (place === null) throw new Error('Expected the place');
          const walker = document.createTreeWalker(place, NodeFilter.SHOW_TEXT);
          const texts: Text[] = [];
          for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) texts.push(node as Text);
          const begin = texts.find((text) => text.data.includes(from));
          const end = texts.findLast((text) => text.data.includes(to));
          if (begin === undefined || end === undefined) throw new Error('Expected the words');
          getSelection()?.setBaseAndExtent(begin, begin.data.indexOf(from), end, end.data.lastIndexOf(to) + to.length);
        },
        selector,
        first,
        last,
      );
      await panel.click('button', /^Clip selection/u);
      await panel.waitForWords('New fact from this passage');
      await panel.choose('Case', 'The Willow Lane trial');
      await panel.click('button', 'Save');
      await panel.waitForWords('Saved');
    }

    /** Shows what can be done with the newest clip of the page. */
    async function openActs(): Promise<void> {
      await panel.waitForWords('From this page before');
      await panel.evaluate(() => {
        for (const fold of document.querySelectorAll('details.panel-fold, details.evidence'))
          fold.setAttribute('open', '');
      });
      // What was found on the page comes last, and moves what stands below it.
      await panel.waitForWords('Found on this page');
      await panel.find('button', 'Copy citation');
    }

    /** Presses a button that copies; what it said before has gone by then. */
    async function copyBy(button: string): Promise<void> {
      await panel.waitUntil('the last copying to be over', () => !document.body.innerText.includes('Copied'));
      await panel.click('button', button);
      await panel.waitForWords('Copied');
    }

    /** What is in the clipboard, as a page gets it when the reader pastes. */
    async function paste(): Promise<{ text: string; html: string }> {
      const sheet = await visit(reader, `${server.address}notes.html`);
      await sheet.evaluate(() => {
        document.body.innerHTML = '<div contenteditable id="sheet"></div>';
        document.getElementById('sheet')?.focus();
        document.addEventListener('paste', (event) => {
          const { clipboardData } = event;
          document.title = JSON.stringify({
            text: clipboardData?.getData('text/plain') ?? '',
            html: clipboardData?.getData('text/html') ?? '',
          });
        });
      });
      const pasted = await waitFor('what was pasted', async () => {
        await sheet.remote.press('Control+KeyV');
        const title = await sheet.evaluate(() => document.title);
        return title.startsWith('{') && !title.startsWith('{"text":""') ? title : undefined;
      });
      await sheet.remote.close();
      await page.remote.activate();
      return JSON.parse(pasted);
    }

    /** Takes the newest clip away again, so that the next stands alone. */
    async function removeFact(): Promise<void> {
      const desk = await visit(reader, reader.driver.addressOf('desk.html#/cases'));
      await desk.click('link', /^The Willow Lane trial/u);
      await desk.click('button', /^Remove fact/u);
      await desk.waitForWords('Nothing is recorded yet.');
      await desk.remote.close();
      await page.remote.activate();
    }

    it('copies a citation that names authors, title, publisher, dates and address, with italics', async () => {
      await clip('#sentence', 'Timur', '2031');
      await openActs();
      await copyBy('Copy citation');
      const { text, html } = await paste();
      const today = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric' }).format(
        new Date(),
      );
      expect(text).toBe(
        `Mira Toleva and Jan Ostrov, ‘Bread and a verdict’ (The Lane Gazette, 22 August 2031) <${address}> accessed ${today}`,
      );
      expect(html).toContain('(<i>The Lane Gazette</i>, 22 August 2031)');
      expect(html).toContain(`&lt;${address}&gt;`);
      await removeFact();
    });

    it.each([
      ['a sentence with signs of its own', 'sentence', 'Timur', 'twice.'],
      ['words that stand twice on the page', 'short', 'Timur', 'appeal'],
      ['a passage over two paragraphs', 'blocks', 'let into', 'without'],
      ['the rows of a table', 'table', 'Timur', 'acquitted'],
      ['Arabic with a Latin name in it', 'arabic', 'المحامي', 'الحكم'],
    ])('copies a link that opens the page at %s', async (_, id, first, last) => {
      await clip(`#${id}`, first, last);
      await openActs();
      await copyBy('Copy link to the passage');
      const { text: link } = await paste();
      expect(link).toContain(`${address}#:~:text=`);
      const opened = await visit(reader, link);
      await opened
        .waitUntil(
          'the passage to be in view',
          (place) => {
            const box = document.getElementById(place)?.getBoundingClientRect();
            return box !== undefined && scrollY > 0 && box.top < innerHeight && box.bottom > 0;
          },
          id,
        )
        .catch((error: Error) => {
          throw new Error(`${error.message}: ${link}`);
        });
      await opened.remote.close();
      await removeFact();
    });

    it('asks nobody for anything until the reader presses, and says before what will be told to whom', async () => {
      await clip('#sentence', 'Timur', '2031');
      await openActs();
      await panel.click('button', 'Ask the Wayback Machine…');
      await panel.waitForWords('It is told this address and nothing else:');
      expect(await panel.read()).toContain(address);
      await panel.click('button', 'Cancel');
      await panel.find('button', 'Ask the Wayback Machine…');
      expect(archive.heard).toEqual([]);
      expect(listAsked(proxy).filter((one) => !one.startsWith(server.address))).toEqual([]);
    });

    it('asks when the reader presses, with the address alone, and waits', async () => {
      archive.status = [pending];
      await panel.click('button', 'Ask the Wayback Machine…');
      await panel.click('button', 'Tell it and ask');
      await panel.waitForWords('Asked the Wayback Machine at');
      await waitFor('a question about the job', async () => (archive.heard.length > 1 ? true : undefined));
      expect(archive.heard[0]).toMatchObject({
        method: 'POST',
        path: '/save',
        body: `url=${encodeURIComponent(address)}`,
      });
      expect(archive.heard[0]?.headers).not.toHaveProperty('cookie');
      expect(archive.heard[0]?.headers).not.toHaveProperty('referer');
      expect(archive.heard[0]?.headers).not.toHaveProperty('authorization');
    });

    it('keeps where the copy is after the panel and Vigil’s own process have ended meanwhile', async () => {
      await reader.closePanel(panel);
      await reader.killBackground?.();
      archive.status = [kept(address)];
      panel = await reader.openPanel(page);
      await openActs();
      await waitFor(
        'the copy',
        async () => ((await panel.read()).includes('Kept by the Wayback Machine') ? true : undefined),
        40_000,
      );
      expect(archive.heard.filter(({ method }) => method === 'POST')).toHaveLength(1);
      await copyBy('Copy citation');
      expect((await paste()).text).toContain(`archived at <${archive.base}/web/20310612080000/${address}>`);
    });

    it('says why it was refused, and what to do', async () => {
      archive.save = { status: 401, body: {} };
      await openActs();
      await panel.click('button', 'Ask the Wayback Machine…');
      await panel.click('button', 'Tell it and ask');
      await panel.waitForWords('answers accounts only');
      expect(await panel.count('link', 'Ask on its own page')).toBe(1);
      await panel.click('button', 'Dismiss');
      await panel.find('button', 'Ask the Wayback Machine…');
    });

    it('did all of this without an error, and asked nobody else', async () => {
      expect(panel.remote.problems).toEqual([]);
      const others = listAsked(proxy).filter((one) => !one.startsWith(server.address));
      expect([...new Set(others)]).toEqual([
        `${archive.base}/save`,
        `${archive.base}/save/status/spn2-7a1c6d523a0f4f0e`,
      ]);
    });
  });
}
