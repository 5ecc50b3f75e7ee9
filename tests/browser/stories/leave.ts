// Everything leaves as one file, and comes back from it.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FolderServer, serveFolder } from '../serve.ts';
import { waitFor } from '../wait.ts';
import { allowEveryPage, bringPeople, openOwn, type Reader, type StartReader, selectWords, visit } from './reader.ts';

/** The one file that was downloaded, with its name; it is gone from the downloads then. */
function takeDownload(reader: Reader): Promise<{ name: string; content: string }> {
  const { downloads } = reader.driver;
  return waitFor('a downloaded file', async () => {
    const [name] = readdirSync(downloads).filter((it) => it.endsWith('.json'));
    if (name === undefined) return undefined;
    const content = readFileSync(join(downloads, name), 'utf8');
    if (!content.trimEnd().endsWith(']')) return undefined;
    rmSync(join(downloads, name));
    return { name, content };
  });
}

async function backUp(reader: Reader): Promise<{ name: string; content: string }> {
  const desk = await openOwn(reader, 'desk.html#/settings');
  await desk.click('button', 'Back up everything');
  const file = await takeDownload(reader);
  await desk.remote.close();
  return file;
}

/** What is in a file that Vigil wrote, by its types. */
function listTypes(content: string): string[] {
  const records = JSON.parse(content) as { type: string }[];
  return records.map((it) => it.type);
}

export function tellLeave(start: StartReader): void {
  describe('leaving with everything', () => {
    let reader: Reader;
    let server: FolderServer;
    beforeAll(async () => {
      reader = await start();
      server = await serveFolder(join(import.meta.dirname, '..', 'pages'));
      await allowEveryPage(reader);
      const desk = await bringPeople(
        reader,
        'Timur Bekzhan; Мадина Сарыбай; O‘rolboy Tursunmurod',
        'The Willow Lane trial',
      );
      await desk.remote.close();
      await (await bringPeople(reader, 'Vera Anokhina', 'The water case')).remote.close();
      const page = await visit(reader, `${server.address}article.html`);
      const panel = await reader.openPanel(page);
      await panel.waitForWords('1 person on this page');
      await selectWords(page, 'Timur Bekzhan was sentenced to four years');
      await panel.click('button', /^Clip selection/u);
      await panel.choose('Case', 'The Willow Lane trial');
      await panel.click('button', 'Save');
      await panel.waitForWords('Saved');
    });
    afterAll(async () => {
      await reader?.close();
      await server?.close();
    });

    it('writes a file whose name has a date and nobody’s name', async () => {
      const { name, content } = await backUp(reader);
      expect(name).toMatch(/^vigil-\d{4}-\d\d-\d\d\.json$/u);
      expect(listTypes(content)).toEqual([
        'manifest',
        'source',
        'clip',
        ...Array(4).fill('person'),
        'case',
        'case',
        'fact',
        'trailer',
      ]);
    });

    it('is the same file, byte for byte, after a new installation has read it', async () => {
      const before = await backUp(reader);
      const other = await start();
      try {
        const desk = await openOwn(other, 'desk.html#/import');
        await desk.find('button', 'Choose a file');
        await desk.remote.chooseFiles('input[type=file]', [keep(before)]);
        await desk.waitForWords('9 records are new here');
        await desk.click('button', 'Add 9 records');
        await desk.waitForWords('9 records imported.');
        expect((await backUp(other)).content).toBe(before.content);
        expect(desk.remote.problems).toEqual([]);
      } finally {
        await other.close();
      }
    });

    it('writes one case with all that belongs to it, and nothing of another', async () => {
      const desk = await openOwn(reader, 'desk.html#/cases');
      await desk.click('link', /^The Willow Lane trial/u);
      await desk.click('button', 'Export this case');
      const { name, content } = await takeDownload(reader);
      expect(name).toMatch(/^vigil-\d{4}-\d\d-\d\d\.json$/u);
      expect(listTypes(content)).toEqual([
        'manifest',
        'source',
        'clip',
        'person',
        'person',
        'person',
        'case',
        'fact',
        'trailer',
      ]);
      expect(content).not.toContain('Anokhina');
      expect(desk.remote.problems).toEqual([]);
    });

    /** Writes a file again, outside the downloads, for a browser to choose. */
    function keep({ name, content }: { name: string; content: string }): string {
      const path = join(mkdtempSync(join(tmpdir(), 'kept-')), name);
      writeFileSync(path, content);
      return path;
    }
  });
}
