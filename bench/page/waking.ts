// A worker that was ended: how soon its first answer comes, with 100,000 people and with nobody.

import { waitFor } from '../../tests/browser/wait.ts';
import { asRatio, inMs, medianOf, printLine } from './figures.ts';
import { inventNames } from './names.ts';
import { type Bench, type OpenedPage, openBench, rest } from './open-bench.ts';
import { makeFolder, writePage } from './pages.ts';

const rounds = 9;

/** Runs beside the page script: asks twice after a while, when the worker has been ended. */
function askLater(round: number): void {
  const world = globalThis as unknown as {
    answered?: number[];
    chrome: { runtime: { sendMessage: (message: object) => Promise<unknown> } };
  };
  delete world.answered;
  const ask = async (passage: number): Promise<number> => {
    const start = performance.now();
    const place = { load: 1, passage, position: passage };
    await world.chrome.runtime.sendMessage({
      kind: 'text',
      ...place,
      text: 'Nobody is named.',
      done: true,
      cut: false,
    });
    return performance.now() - start;
  };
  setTimeout(async () => {
    const cold = await ask(2 * round);
    world.answered = [cold, await ask(2 * round + 1)];
  }, 600);
}

async function askOnce({ driver }: Bench, page: OpenedPage, round: number): Promise<number[]> {
  await page.runBeside(askLater, round);
  await driver.killBackground();
  await rest(800);
  return waitFor('an answer', async () => {
    const all = await page.runBeside(() => (globalThis as unknown as { answered?: number[] }).answered ?? [], null);
    return all.length > 0 ? all : undefined;
  });
}

export async function measureWaking(): Promise<void> {
  console.log('\nA sleeping worker: from a message to its first answer');
  const { folder } = makeFolder({ 'page.html': writePage('<p>words</p>') });
  const bench = await openBench(folder);
  const page = await bench.open('page.html');
  const middles: number[] = [];
  for (const count of [0, 10_000, 100_000]) {
    await bench.know(inventNames(count));
    const cold: number[] = [];
    const warm: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const [asleep = 0, awake = 0] = await askOnce(bench, page, round);
      cold.push(asleep);
      warm.push(awake);
    }
    middles.push(medianOf(cold));
    printLine(`${count} people`, `asleep ${inMs(medianOf(cold))}`, `awake ${inMs(medianOf(warm))}`);
  }
  printLine('100,000 people against nobody', asRatio(middles[2] ?? 0, middles[0] ?? 0));
  await bench.close();
}
