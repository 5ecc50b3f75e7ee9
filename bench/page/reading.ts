// Reading: all that the page script reads and sends of a cold page, beside a bare walk that touches each text node.

import { sumAll, sumFirstPass } from './clock.ts';
import { asRatio, inMs, medianOf, printLine } from './figures.ts';
import { inventNames } from './names.ts';
import { type Bench, openBench } from './open-bench.ts';
import type { PageFolder } from './pages.ts';

/** Each page is loaded anew so often for each side. */
const rounds = 3;

/** Runs beside the page script, in a world as cold as its own. */
function walkBare(): number {
  const start = performance.now();
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
  let units = 0;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) units += (node as Text).data.length;
  return units < 0 ? 0 : performance.now() - start;
}

interface Reading {
  readonly bare: number;
  readonly first: number;
  readonly all: number;
}

async function measurePage(bench: Bench, file: string): Promise<Reading> {
  const bare: number[] = [];
  const first: number[] = [];
  const all: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const empty = await bench.open(file);
    bare.push(await empty.runBeside(walkBare, null));
    await empty.remote.close();
    const attended = await bench.open(file);
    const clock = await attended.attend();
    first.push(sumFirstPass(clock));
    all.push(sumAll(clock));
    await attended.remote.close();
  }
  return { bare: medianOf(bare), first: medianOf(first), all: medianOf(all) };
}

export async function measureReading({ folder, files }: PageFolder): Promise<void> {
  console.log('\nReading: all of a cold page read and sent, main thread, against a bare walk over the text nodes');
  const bench = await openBench(folder);
  const middles: number[] = [];
  for (const count of [100_000, 10]) {
    await bench.know(inventNames(count));
    const readings: Reading[] = [];
    for (const file of files) readings.push(await measurePage(bench, file));
    const long = readings.filter(({ bare }) => bare >= 1);
    const ratios = (some: readonly Reading[]) => medianOf(some.map(({ bare, first }) => first / bare));
    middles.push(medianOf(readings.map(({ first }) => first)));
    printLine(
      `${count} people, ${files.length} pages`,
      `bare ${inMs(medianOf(readings.map(({ bare }) => bare)))}`,
      `read and sent ${inMs(middles.at(-1) ?? 0)}`,
      `median ratio ${ratios(readings).toFixed(2)}`,
      `on ${long.length} pages of 1 ms or more ${ratios(long).toFixed(2)}`,
      `all with answers and marks ${inMs(medianOf(readings.map(({ all }) => all)))}`,
    );
  }
  printLine('100,000 people against 10', asRatio(middles[0] ?? 0, middles[1] ?? 0));
  await bench.close();
}
