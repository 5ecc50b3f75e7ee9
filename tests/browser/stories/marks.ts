// What is marked in a page, and what the toolbar says of it.
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FolderServer, serveFolder } from '../serve.ts';
import type { View } from '../view.ts';
import { waitFor } from '../wait.ts';
import { allowEveryPage, bringPeople, type Reader, readBadge, type StartReader, visit } from './reader.ts';

export const people = `Timur Bekzhan, Sabina Yerlanova, Oleg Gritsai, Zoltán Németi, O‘rolboy Tursunmurod, Anna-Maria Holm, Мадина Сарыбай`;

/** A line that is painted in a document's overlay, in px of its window. */
interface Line {
  readonly left: number;
  readonly right: number;
  readonly top: number;
}

/** Runs in the overlay: every stretch of every underline that shows. */
function listLines(overlay: ShadowRoot): Line[] {
  const lines: Line[] = [];
  for (const path of overlay.querySelectorAll('path[stroke]')) {
    const svg = path.closest('svg');
    if (svg === null || getComputedStyle(svg).visibility !== 'visible') continue;
    const { left, top, width } = svg.getBoundingClientRect();
    for (const [, x, y, to] of (path.getAttribute('d') ?? '').matchAll(/M(\S+) ([-\d.]+)H([-\d.]+)/gu))
      lines.push({ left: left + width * Number(x), right: left + width * Number(to), top: top + width * Number(y) });
  }
  return lines;
}

/** Runs in the page: where each line of letters of the elements stands. */
function listBoxes(selector: string, inside: string) {
  const frame = inside === '' ? null : document.querySelector<HTMLIFrameElement>(inside);
  const root = frame?.contentDocument ?? document.querySelector('court-notes')?.shadowRoot ?? document;
  return [...root.querySelectorAll(selector)].map((element) => ({
    name: element.id || element.textContent,
    boxes: [...element.getClientRects()].map(({ left, right, top, bottom }) => ({ left, right, top, bottom })),
  }));
}

/** Which of the elements have a line under their letters, by id or else by their words. */
export async function listMarked(reader: Reader, page: View, selector: string, frame?: string): Promise<string[]> {
  const lines = await reader.lookAtMarks(page.remote, listLines, frame);
  const elements = await page.evaluate(listBoxes, selector, frame ?? '');
  return elements.flatMap(({ name, boxes }) => {
    const isMarked = boxes.some((box) =>
      lines.some(
        (line) => line.left < box.right && line.right > box.left && line.top > box.top && line.top < box.bottom + 8,
      ),
    );
    return isMarked ? [name] : [];
  });
}

export function tellMarks(start: StartReader): void {
  describe('reading', () => {
    let reader: Reader;
    let server: FolderServer;
    let desk: View;
    beforeAll(async () => {
      reader = await start();
      server = await serveFolder(join(import.meta.dirname, '..', 'pages'));
      await allowEveryPage(reader);
      desk = await bringPeople(reader, people, 'The Willow Lane trial');
      await desk.click('link', 'Open');
      await desk.click('button', 'Edit');
      await desk.fill('textbox', 'Reference numbers', 'UA 129/31\nEUR 57/004/2031');
      await desk.click('button', 'Save');
      await desk.waitForWords('UA 129/31');
    });
    afterAll(async () => {
      await reader?.close();
      await server?.close();
    });

    const open = (page: string) => visit(reader, server.address + page);
    const waitForMarks = async (page: View, frame?: string) =>
      waitFor('a mark', async () => {
        const marked = await listMarked(reader, page, '.name', frame).catch(() => []);
        return marked.length > 0 ? marked : undefined;
      });

    it('marks every person and reference that is known, however the page prints it, and nobody else', async () => {
      const page = await open('spellings.html');
      await page.remote.resize(1000, 800);
      const printed = await page.evaluate(() => [...document.querySelectorAll('.name')].map((it) => it.id));
      await expect.poll(() => listMarked(reader, page, '.name').catch(() => []), { timeout: 20_000 }).toEqual(printed);
      expect(await listMarked(reader, page, '.other')).toEqual([]);
    });

    it('counts people, not places, on the button, and names nobody there', async () => {
      const address = `${server.address}spellings.html`;
      await expect.poll(() => readBadge(desk, address), { timeout: 20_000 }).toMatchObject({ text: '6' });
      const { title } = await readBadge(desk, address);
      expect(title).toMatch(/\b6\b.*people/u);
      expect(title).not.toMatch(/Bekzhan|Yerlanova|Holm|Сарыбай/u);
    });

    it('leaves the button alone where nobody is named', async () => {
      await open('nobody.html');
      await new Promise((resolve) => setTimeout(resolve, 500));
      expect(await readBadge(desk, `${server.address}nobody.html`)).toMatchObject({ text: '' });
    });

    it('marks text that arrives later', async () => {
      const page = await open('later.html');
      await page.click('button', 'Earlier news');
      expect(await waitForMarks(page)).toEqual(['Sabina Yerlanova']);
    });

    it('marks an article in a frame and one in a shadow tree', async () => {
      const page = await open('framed.html');
      expect(await waitForMarks(page)).toEqual(['Timur Bekzhan']);
      expect(await waitForMarks(page, 'iframe')).toEqual(['Sabina Yerlanova']);
      await expect.poll(() => readBadge(desk, `${server.address}framed.html`)).toMatchObject({ text: '2' });
    });

    it('reads a page of two million letters to its end, and never holds it for a second', async () => {
      const page = await open('long.html');
      await page.waitUntil('the whole page', () => document.title === 'All of it');
      await expect
        .poll(() => readBadge(desk, `${server.address}long.html`), { timeout: 30_000 })
        .toMatchObject({ text: '2' });
      expect(await page.evaluate(() => (globalThis as unknown as { longestHold: number }).longestHold)).toBeLessThan(
        1_000,
      );
      await page.remote.close();
    });

    it('keeps up with a page that never ends, and never holds it for a second', async () => {
      const page = await open('endless.html');
      expect(await waitForMarks(page)).toEqual(['Timur Bekzhan']);
      await expect
        .poll(() => readBadge(desk, `${server.address}endless.html`), { timeout: 20_000 })
        .toMatchObject({ text: '2' });
      expect(await page.evaluate(() => (globalThis as unknown as { longestHold: number }).longestHold)).toBeLessThan(
        1_000,
      );
      await page.remote.close();
    });
  });
}
