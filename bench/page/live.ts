// A live page: 200 lines a second arrive in sight and old ones go; what the page script takes of the main thread, and how
// soon a name is marked.
import { type Clock, listKinds, longestWork, startClock, sumAll } from './clock.ts';
import { asRatio, inMs, medianOf, printLine } from './figures.ts';
import { countMainThread } from './main-thread.ts';
import { inventNames } from './names.ts';
import { type Bench, openBench } from './open-bench.ts';
import { makeFolder, writePage } from './pages.ts';

const runMs = 10_000;
/** Lines that are left, so that the newest is in sight. */
const linesInSight = 20;

interface Arrivals {
  readonly runMs: number;
  readonly linesInSight: number;
  readonly name: string;
}

/** Runs beside the page script: adds lines, a name now and then. Answers how many frames each name waited for its line. */
async function addLines({ runMs, linesInSight, name }: Arrivals): Promise<number[]> {
  const roots = (globalThis as unknown as { overlayRoots: ShadowRoot[] }).overlayRoots;
  const measureLines = () =>
    roots.map((root) => [...root.querySelectorAll('path[stroke]')].map((path) => path.getAttribute('d')).join()).join();
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const later = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
  const waits: number[] = [];
  const start = performance.now();
  let count = 0;
  let watching = false;
  while (performance.now() - start < runMs) {
    for (const due = (performance.now() - start) / 5; count < due; count += 1) {
      const line = document.createElement('p');
      const named = count % 100 === 50 && !watching;
      line.textContent = named ? `${count} then ${name} came` : `${count} nobody came`;
      document.body.append(line);
      if (document.body.childElementCount > linesInSight) document.body.firstElementChild?.remove();
      if (!named) continue;
      watching = true;
      const before = measureLines();
      void (async () => {
        let frames = 0;
        while (measureLines() === before && roots.length > 0 && frames < 60) {
          await frame();
          frames += 1;
        }
        waits.push(frames);
        watching = false;
      })();
    }
    await later(5);
  }
  return waits;
}

/** @param attended  Whether the page script runs. */
async function run(bench: Bench, name: string, attended: boolean) {
  const page = await bench.open('live.html');
  const before = attended ? sumAll(await page.attend()) : 0;
  if (!attended) await page.runBeside(startClock, null);
  const count = await countMainThread(bench.driver, `${bench.address}live.html`);
  const waits = await page.runBeside(addLines, { runMs, linesInSight, name });
  const worked = await count();
  const clock = await page.runBeside(() => (globalThis as unknown as { clock: Clock }).clock, null);
  await page.remote.close();
  return { worked, waits, own: sumAll(clock) - before, kinds: listKinds(clock), longest: longestWork(clock) };
}

export async function measureLive(): Promise<void> {
  console.log('\nA live page: 200 lines a second for ten seconds');
  const names = inventNames(1_000);
  const { folder } = makeFolder({ 'live.html': writePage('<p>begins</p>') });
  const bench = await openBench(folder);
  await bench.know(names);
  const off = await run(bench, names[7] ?? '', false);
  const on = await run(bench, names[7] ?? '', true);
  printLine('main thread', `on ${inMs(on.worked)}`, `off ${inMs(off.worked)}`, asRatio(on.worked, off.worked));
  printLine('page script', `${inMs(on.own)} by the clock on the wall`, `longest ${inMs(on.longest)}`, ...on.kinds);
  printLine('from text to mark', `${medianOf(on.waits)} frames, median of ${on.waits.length}`);
  await bench.close();
}
