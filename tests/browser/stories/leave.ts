// Everything leaves as one file, and comes back from it.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Capture } from '../../../records/capture.ts';
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

/** The one ZIP that was downloaded; it is gone from the downloads then. */
function takeZip(reader: Reader): Promise<Uint8Array> {
  const { downloads } = reader.driver;
  return waitFor('a downloaded package', async () => {
    const [name] = readdirSync(downloads).filter((it) => /^vigil-evidence-\d{4}-\d\d-\d\d\.zip$/u.test(it));
    if (name === undefined) return undefined;
    const bytes = readFileSync(join(downloads, name));
    // The end of a ZIP that is whole. @see APPNOTE.TXT, 4.3.16
    if (bytes.lastIndexOf('PK\u0005\u0006') !== bytes.length - 22) return undefined;
    rmSync(join(downloads, name));
    return new Uint8Array(bytes);
  });
}

async function backUp(reader: Reader): Promise<{ name: string; content: string }> {
  const desk = await openOwn(reader, 'desk.html#/settings');
  await desk.click('button', 'Back up everything');
  const file = await takeDownload(reader);
  await desk.remote.close();
  return file;
}

/** What is in a file that Vigil wrote, by its types, without the chains of the cases. */
function listTypes(content: string): string[] {
  const records = JSON.parse(content) as { type: string }[];
  return records.map((it) => it.type).filter((type) => type !== 'entry');
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
        'capture',
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
        await desk.waitForWords('10 records are new here');
        await desk.click('button', 'Add 10 records');
        await desk.waitForWords('10 records imported.');
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
        'capture',
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

    it('hands a case over as evidence that its own verifier finds to hold, until something is altered', async () => {
      const desk = await openOwn(reader, 'desk.html#/cases');
      await desk.click('link', /^The Willow Lane trial/u);
      await desk.click('button', 'Verify');
      await desk.waitForWords('Everything holds.');
      await desk.click('button', 'Export evidence');
      const folder = mkdtempSync(join(tmpdir(), 'evidence-'));
      for (const [name, bytes] of Object.entries(unzipSync(await takeZip(reader)))) {
        writeFileSync(join(folder, name), bytes);
      }
      expect(verify(folder)).toMatch(/^HOLDS: /u);
      const records = readFileSync(join(folder, 'records.json'), 'utf8');
      const original = (JSON.parse(records) as Capture[]).find((it) => it.type === 'capture');
      expect(original).toMatchObject({
        quote: 'Timur Bekzhan was sentenced to four years',
        publisher: { text: 'The Lane Gazette' },
        selected: 'selection',
        frame: { absent: 'no-frame' },
        page: { length: expect.any(Number) },
        copy: { absent: 'not-taken' },
      });
      expect(original?.dates.retrieved).toMatch(/[+-]\d\d:\d\d$/u);
      expect(original?.paragraph).toMatchObject({ text: expect.stringContaining('Timur Bekzhan was sentenced') });
      expect(await verifyInBrowser(folder)).toMatch(/^HOLDS: /u);
      writeFileSync(join(folder, 'records.json'), records.replace('four years', 'five years'));
      expect(verify(folder)).toMatch(/^DOES NOT HOLD: /u);
      expect(await verifyInBrowser(folder)).toBe(verify(folder).trim());
      expect(desk.remote.problems).toEqual([]);
    });

    /** What its page says to somebody who opens it from the disk and chooses its two files. */
    async function verifyInBrowser(folder: string): Promise<string> {
      const page = await visit(reader, pathToFileURL(join(folder, 'verify.html')).href);
      await page.waitForWords('Nothing leaves this computer.');
      expect(await page.listBarriers()).toEqual([]);
      await page.remote.chooseFiles(
        '#files',
        ['seal.json', 'records.json'].map((name) => join(folder, name)),
      );
      await page.waitForWords('HOLD');
      const said = await page.evaluate(() => document.querySelector('pre')?.textContent ?? '');
      expect(page.remote.problems).toEqual([]);
      await page.remote.close();
      return said.trim();
    }

    /** What the verifier of a package says of it. */
    function verify(folder: string): string {
      return spawnSync(process.execPath, [join(folder, 'verify.js')], { encoding: 'utf8' }).stdout;
    }

    /** Writes a file again, outside the downloads, for a browser to choose. */
    function keep({ name, content }: { name: string; content: string }): string {
      const path = join(mkdtempSync(join(tmpdir(), 'kept-')), name);
      writeFileSync(path, content);
      return path;
    }
  });
}
