// A PDF is read, marked, clipped and found again as a page is; what cannot be read is said to be so.
import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type MadePdf, makePdf, stack } from '../../pdf/make-pdf.ts';
import { type FolderServer, serveFolder } from '../serve.ts';
import type { View } from '../view.ts';
import { waitFor } from '../wait.ts';
import { allowEveryPage, bringPeople, type Reader, type StartReader, selectWords, visit } from './reader.ts';

const lines = [
  'The court of Oksay heard on 21 August',
  '2031 that Timur Bekzhan was sentenced to',
  'four years. His lawyer asked for his',
  'papers, and nobody had them. The last who',
  'saw him before that day was his sister, as',
];

const report: MadePdf = {
  properties: {
    Title: 'Summer at the border',
    Author: 'Mira Toleva',
    CreationDate: "D:20310822090000+05'00'",
  },
  pages: [
    { words: stack([...lines, 'the report says. Beside her stood Sabina'], 60, 700) },
    { words: stack(['Yerlanova, who wrote it all down and was', 'asked for nothing.']) },
    ...Array.from({ length: 12 }, () => ({ words: stack(['Nothing else was said on that day.']) })),
    { words: stack(['At the end Timur Bekzhan was led away.']) },
  ],
};

/** Everything that a PDF can try to have run, and the addresses that it would ask. */
function makeTrap(address: string): MadePdf {
  const script = `/S/JavaScript/JS(app.launchURL("${address}script"); app.alert("run"); this.submitForm("${address}form");)`;
  return {
    pages: [{ words: stack(lines), links: [`${address}link`, 'javascript:document.title=1', 'file:///etc/hosts'] }],
    catalogue: `/OpenAction<<${script}/Next<</S/Launch/F(calc.exe)/Next<</S/URI/URI(${address}uri)>>>>>>/AA<</WC<<${script}>>/DS<<${script}>>>>/Names<</JavaScript<</Names[(a)<<${script}>>]>>>>/AcroForm<</Fields[]/XFA(<script>1</script>)>>`,
  };
}

const files: Readonly<Record<string, MadePdf>> = {
  'report.pdf': report,
  'scanned.pdf': {
    pages: [
      { words: [], isPicture: true },
      { words: [], isPicture: true },
    ],
  },
  'locked.pdf': { password: 'willow', pages: [{ words: stack(lines) }] },
  'half-scanned.pdf': { pages: [{ words: stack(lines) }, { words: [], isPicture: true }] },
};

export function tellPdf(start: StartReader): void {
  describe('a PDF', () => {
    let reader: Reader;
    let server: FolderServer;
    let page: View;
    let panel: View;
    const folder = mkdtempSync(join(tmpdir(), 'vigil-pdf-'));
    beforeAll(async () => {
      for (const [name, made] of Object.entries(files)) writeFileSync(join(folder, name), makePdf(made));
      writeFileSync(join(folder, 'broken.pdf'), '%PDF-1.7\nnothing of use');
      writeFileSync(join(folder, 'page.pdf'), '<!doctype html><title>Sign in</title>');
      reader = await start();
      server = await serveFolder(folder);
      await allowEveryPage(reader);
      await bringPeople(reader, 'Timur Bekzhan; Sabina Yerlanova');
    });
    afterAll(async () => {
      await reader?.close();
      await server?.close();
      rmSync(folder, { recursive: true, force: true });
    });

    const openInReader = (file: string) =>
      visit(reader, reader.driver.addressOf(`reader.html?file=${encodeURIComponent(file)}`));
    const countLines = (view: View) =>
      view.evaluate(() =>
        [...document.querySelectorAll('.pdf-marks path')].reduce(
          (sum, path) => sum + (path.getAttribute('d') ?? '').split('M').length - 1,
          0,
        ),
      );

    it('is read in Vigil’s reader, and the panel names whoever is in it', async () => {
      page = await openInReader(`${server.address}report.pdf`);
      await page.remote.resize(1000, 800);
      panel = await reader.openPanel(page);
      await panel.waitForWords('2 people on this page');
      await panel.waitForWords('Sabina Yerlanova');
      expect(await page.read()).toContain('Summer at the border');
      expect(await page.evaluate(() => document.title)).not.toMatch(/Bekzhan|Summer/u);
    });

    it('is marked on its pages, a name over the end of a page on both', async () => {
      // Two lines of two pages for the one, one line for the other; the last stands on a page that is far.
      await expect.poll(() => countLines(page), { timeout: 20_000 }).toBe(3);
    });

    it('draws only what is near, and goes to a mark that is far', async () => {
      const drawn = () => page.evaluate(() => document.querySelectorAll('.pdf-picture').length);
      expect(await drawn()).toBeLessThan(8);
      await panel.click('button', 'Next place');
      await expect
        .poll(() => page.evaluate(() => document.querySelector<HTMLInputElement>('.reader-page-number')?.value), {
          timeout: 20_000,
        })
        .toBe('15');
      expect(await drawn()).toBeLessThan(8);
    });

    it('is clipped with its page, its hash and what it says of itself', async () => {
      await page.evaluate(() => scrollTo(0, 0));
      await page.waitForWords('that Timur Bekzhan was sentenced to');
      await selectWords(page, 'that Timur Bekzhan was sentenced to');
      await panel.click('button', /^Clip selection/u);
      await panel.waitForWords('New fact from this passage');
      await panel.evaluate(() => document.querySelector('details.fold')?.setAttribute('open', ''));
      expect(await panel.readField('Title')).toBe('Summer at the border');
      expect(await panel.readField('Author')).toBe('Mira Toleva');
      expect(await panel.readField('Published')).toBe('2031-08-22');
      const form = await panel.read();
      expect(form).toContain('Page 1 of 15 of the PDF');
      expect(form).toContain(`${server.address}report.pdf`);
      await panel.click('checkbox', 'Keep a copy of this page');
      await panel.find('checkbox', /^Copy of the page/u);
      await panel.click('button', 'Save');
      await panel.waitForWords('Saved');
    });

    it('is known again, and the clip found in it', async () => {
      await panel.waitForWords('From this page before: 1 fact');
      await panel.evaluate(() => document.querySelector('details.panel-fold')?.setAttribute('open', ''));
      await panel.waitForWords('Found on this page, word for word.');
      await panel.waitForWords('p. 1');
      await panel.click('button', 'Show on the page');
    });

    it('is read from its kept copy, wherever its site has gone', async () => {
      const isThere = () => document.querySelector('a[href^="/copy.html#"]') !== null;
      await panel.evaluate(() => {
        for (const fold of document.querySelectorAll<HTMLDetailsElement>('details.evidence')) fold.open = true;
      });
      await panel.waitUntil('a link to the copy', isThere);
      const link = await panel.evaluate(
        () => document.querySelector<HTMLAnchorElement>('a[href^="/copy.html#"]')?.href ?? '',
      );
      renameSync(join(folder, 'report.pdf'), join(folder, 'moved.pdf'));
      const copy = await visit(reader, link);
      await copy.waitForWords('Integrity checked');
      await copy.click('link', 'Open it in Vigil’s reader');
      await copy.waitForWords('This is the copy that was kept');
      await copy.waitForWords('that Timur Bekzhan was sentenced to');
      expect(await copy.listBarriers()).toEqual([]);
      expect(copy.remote.problems).toEqual([]);
      await copy.remote.close();
      renameSync(join(folder, 'moved.pdf'), join(folder, 'report.pdf'));
      await page.remote.activate();
    });

    it('shuts nobody out', async () => {
      expect(await page.listBarriers()).toEqual([]);
      expect(page.remote.problems).toEqual([]);
      expect(panel.remote.problems).toEqual([]);
      await page.remote.close();
    });

    it.each([
      ['of pictures is said to have no text', 'scanned.pdf', 'There is no text in this PDF: its 2 pages are pictures.'],
      ['with a picture among its pages is said to be so', 'half-scanned.pdf', '1 page has no text, only a picture'],
      ['that is broken is said to be broken', 'broken.pdf', 'This PDF is broken.'],
      ['that is a page is said to be none', 'page.pdf', 'This is no PDF.'],
      ['that is not there is said to be missing', 'nowhere.pdf', 'The server did not give this PDF: 404.'],
    ])('%s', async (_what, file, words) => {
      const view = await openInReader(server.address + file);
      await view.waitForWords(words);
      expect(await view.listBarriers()).toEqual([]);
      await view.remote.close();
    });

    it('that is locked opens with its password', async () => {
      const view = await openInReader(`${server.address}locked.pdf`);
      await view.waitForWords('This PDF is locked.');
      const isEntered = () => document.activeElement?.matches('input[type=password]') === true;
      await view.waitUntil('the field to be entered', isEntered);
      await view.remote.type('oak');
      await view.remote.press('Enter');
      await view.waitForWords('That is not its password.');
      expect(await view.listBarriers()).toEqual([]);
      await view.remote.press('Control+KeyA');
      await view.remote.type('willow');
      await view.remote.press('Enter');
      await view.waitForWords('that Timur Bekzhan was sentenced to');
      await view.remote.close();
    });

    it('of this computer is chosen by hand', async () => {
      const view = await visit(reader, reader.driver.addressOf('reader.html'));
      await view.waitForWords('Open a PDF from this computer.');
      await view.remote.chooseFiles('input[type=file]', [join(folder, 'report.pdf')]);
      await view.waitForWords('that Timur Bekzhan was sentenced to');
      expect(await view.evaluate(() => decodeURIComponent(location.search))).toMatch(
        /^\?file=file:\/\/\/report\.pdf\?sha256=[0-9a-f]{64}$/u,
      );
      await view.remote.close();
    });

    it('opens from the panel where its address does not say what it is', async () => {
      writeFileSync(join(folder, 'document'), makePdf(report));
      const view = await visit(reader, `${server.address}document?id=5`);
      await reader.closePanel(panel);
      panel = await reader.openPanel(view);
      await panel.find('button', /^Open it /u);
      expect(await panel.listBarriers()).toEqual([]);
      await panel.click('button', /^Open it (?:in Vigil’s reader|as a PDF)$/u);
      // A document that is about to go cannot be asked.
      const whereNow = () => view.evaluate(() => location.pathname).catch(() => '');
      await waitFor('the reader', async () => (await whereNow()) === '/reader.html' || undefined);
      await view.waitForWords('that Timur Bekzhan was sentenced to');
      await panel.waitForWords('2 people on this page');
      await view.remote.close();
    });

    it('runs nothing and asks nobody, whatever is in it', async () => {
      const asked: string[] = [];
      const trap = createServer((request, response) => {
        asked.push(request.url ?? '');
        response.writeHead(200, { 'content-type': 'text/plain' }).end('caught');
      });
      await new Promise<void>((done) => trap.listen(0, '127.0.0.1', done));
      const address = `http://localhost:${(trap.address() as AddressInfo).port}/`;
      writeFileSync(join(folder, 'trap.pdf'), makePdf(makeTrap(address)));
      const view = await openInReader(`${server.address}trap.pdf`);
      await view.waitForWords('that Timur Bekzhan was sentenced to');
      await new Promise((resolve) => setTimeout(resolve, 1_000));
      const links = () =>
        view.evaluate(() => [...document.querySelectorAll<HTMLAnchorElement>('.pdf-links a')].map((it) => it.href));
      await expect.poll(links).toEqual([`${address}link`]);
      expect(asked).toEqual([]);
      expect(view.remote.problems).toEqual([]);
      await view.remote.close();
      trap.close();
    });
  });
}
