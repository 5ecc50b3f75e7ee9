// Opens every PDF of a folder in the built reader, one after another in one tab, and counts what becomes of them.
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { launchChromium } from '../../tests/browser/chromium/driver.ts';
import { serveFolder } from '../../tests/browser/serve.ts';
import { View } from '../../tests/browser/view.ts';
import { folderOf } from '../build.mjs';
import { type PdfEnd, waitForEnd } from '../find/open-pdf.ts';
import { runProgram } from '../run-command.mjs';

/** A file that takes longer than this is told of, ms. */
const longMs = 10_000;

/** After so many files it is said how far it has come. */
const sayEvery = 100;

type Outcome = PdfEnd | 'no end' | 'crashed';

await runProgram(async () => {
  const [given] = process.argv.slice(2);
  if (given === undefined) throw new Error('Expected a folder: npm run endure -- pdf FOLDER');
  const folder = path.resolve(process.env['INIT_CWD'] ?? process.cwd(), given);
  const files = readdirSync(folder)
    .filter((name) => /\.pdf$/iu.test(name))
    .sort();
  if (files.length === 0) throw new Error(`Expected .pdf files in ${folder}, found none`);
  const counts = new Map<Outcome, number>();
  const sumUp = () => [...counts].map(([outcome, count]) => `${count} ${outcome}`).join(', ');
  const server = await serveFolder(folder);
  const browser = await launchChromium({ extension: folderOf('chrome', 'granted') });
  try {
    let reader = new View(await browser.open(browser.addressOf('reader.html')));
    for (const [at, file] of files.entries()) {
      if (at > 0 && at % sayEvery === 0) console.log(`${at} of ${files.length}: ${sumUp()}`);
      const address = browser.addressOf(
        `reader.html?file=${encodeURIComponent(server.address + encodeURIComponent(file))}`,
      );
      const began = performance.now();
      const outcome: Outcome = await reader.remote
        .goTo(address)
        .then(() => waitForEnd(reader))
        .catch((error: Error) => (/to come to an end/u.test(error.message) ? 'no end' : 'crashed'));
      const tookMs = performance.now() - began;
      counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
      if (outcome === 'crashed' || outcome === 'no end' || tookMs > longMs)
        console.log(`${file}: ${outcome} after ${(tookMs / 1_000).toFixed(1)} s`);
      if (outcome === 'crashed') reader = new View(await browser.open(browser.addressOf('reader.html')));
    }
  } finally {
    await browser.close();
    await server.close();
  }
  console.log(`${files.length} files: ${sumUp()}`);
  if ((counts.get('crashed') ?? 0) + (counts.get('no end') ?? 0) > 0) throw new Error('Expected none to crash or hang');
});
