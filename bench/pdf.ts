// How soon a PDF of 300 pages is marked in Vigil's reader, and what it keeps: `npm run bench -- pdf`.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ensureBuilt } from '../scripts/build.mjs';
import { waitForEnd } from '../scripts/find/open-pdf.ts';
import { runProgram } from '../scripts/run-command.mjs';
import { type ChromiumDriver, launchChromium } from '../tests/browser/chromium/driver.ts';
import { serveFolder } from '../tests/browser/serve.ts';
import { bringPeople } from '../tests/browser/stories/reader.ts';
import { View } from '../tests/browser/view.ts';
import { makeLongPdf } from './pdf/long-pdf.ts';

/** Openings of each; the middle one is told. */
const openings = 5;

const sizes = [30, 300];

interface Opening {
  /** From the navigation on, ms. */
  readonly firstMarkMs: number;
  readonly readMs: number;
  /** After all was read; and after every page was scrolled past. MB of the reader's process. */
  readonly keptMb: number;
  readonly scrolledMb: number;
  /** Pages that hold a picture then. */
  readonly drawn: number;
}

/** Memory of the largest of the browser's renderers, MB: the reader's, with its worker. */
async function readMemory(driver: ChromiumDriver): Promise<number> {
  const pids = await driver.listRenderers();
  const pageKb = 4;
  const sizesKb = pids.map((pid) => Number(readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')[1]) * pageKb);
  return Math.max(...sizesKb) / 1_024;
}

async function openOnce(driver: ChromiumDriver, address: string): Promise<Opening> {
  const reader = new View(await driver.open('about:blank'));
  await reader.remote.resize(1_100, 900);
  const began = performance.now();
  await reader.remote.goTo(address);
  await reader.waitUntil('a mark', () => document.querySelector('.pdf-marks path') !== null);
  const firstMarkMs = performance.now() - began;
  await waitForEnd(reader);
  const readMs = performance.now() - began;
  const keptMb = await readMemory(driver);
  await reader.evaluate(async () => {
    for (let top = 0; top < document.documentElement.scrollHeight; top += innerHeight * 4) {
      scrollTo(0, top);
      await new Promise((resolve) => setTimeout(resolve, 60));
    }
  });
  await new Promise((resolve) => setTimeout(resolve, 2_000));
  const scrolledMb = await readMemory(driver);
  const drawn = await reader.evaluate(() => document.querySelectorAll('.pdf-picture').length);
  await reader.remote.close();
  return { firstMarkMs, readMs, keptMb, scrolledMb, drawn };
}

function tell(all: readonly Opening[], part: keyof Opening): string {
  const values = all.map((one) => one[part]).sort((a, b) => a - b);
  const [middle = 0, last = 0] = [values[values.length >> 1], values.at(-1)];
  return `${Math.round(middle)} (${Math.round(last)})`;
}

await runProgram(async () => {
  const extension = await ensureBuilt('chrome', 'granted');
  const folder = mkdtempSync(path.join(tmpdir(), 'vigil-pdf-bench-'));
  const server = await serveFolder(folder);
  const driver = await launchChromium({ extension });
  try {
    await bringPeople({ driver }, 'Daniyar Seitkali; Sabina Yerlanova; Timur Bekzhan');
    console.log(
      '| pages | first mark, ms | read to its end, ms | kept then, MB | after all was scrolled past, MB | pages drawn |',
    );
    console.log('| --- | --- | --- | --- | --- | --- |');
    for (const pages of sizes) {
      writeFileSync(path.join(folder, `${pages}.pdf`), makeLongPdf(pages));
      const address = driver.addressOf(`reader.html?file=${encodeURIComponent(`${server.address}${pages}.pdf`)}`);
      const all: Opening[] = [];
      for (let time = 0; time < openings; time += 1) all.push(await openOnce(driver, address));
      const parts = (['firstMarkMs', 'readMs', 'keptMb', 'scrolledMb', 'drawn'] as const).map((part) =>
        tell(all, part),
      );
      console.log(`| ${pages} | ${parts.join(' | ')} |`);
    }
    console.log(`The middle of ${openings} openings, in brackets the largest.`);
  } finally {
    await driver.close();
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  }
});
