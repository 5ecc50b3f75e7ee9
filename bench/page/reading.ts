// Reading: all that the page script reads and sends of a cold page, beside a bare walk that touches each text node.
import { asRatio, inMs, medianOf, printLine } from './figures.ts';
import { inventNames } from './names.ts';
import { type Bench, openBench } from './open-bench.ts';
import { traceTab } from './own-work.ts';
import type { PageFolder } from './pages.ts';
import { attendTraced } from './traced.ts';

/** Each page is loaded anew so often for each side. */
const rounds = 3;

/** Below it a page is a few lines that somebody wrote to test one thing, ms of a bare walk. */
const shortestMs = 0.75;

/** Runs beside the page script, in a world as cold as its own. */
function walkOnce(): Promise<number> {
  return new Promise((done) => {
    function walkBare(): void {
      const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
      let units = 0;
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) units += (node as Text).data.length;
      done(units);
    }
    setTimeout(walkBare);
  });
}

interface Reading {
  /** A bare walk, ms. */
  readonly bare: number;
  /** From the first frame until everything has been sent, ms. */
  readonly first: number;
  /** The page script's own beginning: it is run, and begins to listen; ms. */
  readonly start: number;
}

async function measureBare(bench: Bench, file: string): Promise<number> {
  const page = await bench.open(file);
  const stop = await traceTab(bench.driver, `${bench.address}${file}`, (name) => name === 'walkBare');
  await page.runBeside(walkOnce, null);
  const { pieces } = await stop();
  await page.remote.close();
  return pieces.find(({ name }) => name === 'walkBare')?.cpuMs ?? Number.NaN;
}

async function measurePage(bench: Bench, file: string): Promise<Reading> {
  const bare: number[] = [];
  const first: number[] = [];
  const start: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    bare.push(await measureBare(bench, file));
    const page = await bench.open(file);
    const { begin, beforeSent } = await attendTraced(bench, page, file);
    start.push(begin.cpuMs);
    first.push(beforeSent.reduce((sum, { cpuMs }) => sum + cpuMs, 0));
    await page.remote.close();
  }
  return { bare: medianOf(bare), first: medianOf(first), start: medianOf(start) };
}

export async function measureReading({ folder, files }: PageFolder): Promise<void> {
  console.log(
    "\nReading: all of a cold page read and sent, the processor's time, against a bare walk over the text nodes",
  );
  const bench = await openBench(folder);
  const middles: number[] = [];
  for (const count of [100_000, 10]) {
    await bench.know(inventNames(count));
    const readings: Reading[] = [];
    for (const file of files) readings.push(await measurePage(bench, file));
    const long = readings.filter(({ bare }) => bare >= shortestMs);
    const middleOf = (some: readonly Reading[], tell: (one: Reading) => number) => medianOf(some.map(tell));
    const ratioOf = ({ bare, first }: Reading) => first / bare;
    middles.push(middleOf(readings, ({ first }) => first));
    printLine(
      `${count} people, ${files.length} pages`,
      `bare ${inMs(middleOf(readings, ({ bare }) => bare))}`,
      `read and sent ${inMs(middles.at(-1) ?? 0)}`,
      `median ratio ${middleOf(readings, ratioOf).toFixed(2)}`,
      `on ${long.length} of ${shortestMs} ms and more ${middleOf(long, ratioOf).toFixed(2)}`,
      `the script itself begins in ${inMs(middleOf(readings, ({ start }) => start))}`,
    );
  }
  printLine('100,000 people against 10', asRatio(middles[0] ?? 0, middles[1] ?? 0));
  await bench.close();
}
