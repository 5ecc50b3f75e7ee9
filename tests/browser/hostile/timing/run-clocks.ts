// Opens the pages with clocks again and again, in every state of the list, and gathers what the clocks said.
import type { Reader } from '../../stories/reader.ts';
import { View } from '../../view.ts';
import { serveHostile } from '../hostile-server.ts';
import type { HostilePage } from '../in-page.ts';
import { keepState } from '../states.ts';
import { type Cast, casts, type Kind, kinds, pathOf, writeClockedPages } from './clocked-pages.ts';
import { clocks } from './clocks.ts';

/** The states that a clock may not tell apart. */
export const timed = ['listed', 'others', 'empty'] as const;
export type Timed = (typeof timed)[number];

/** Numbers of one clock on one page, by state. */
export type Times = Readonly<Record<Timed, number[]>>;

/** By page, then by what the clock does. */
export type AllTimes = Readonly<Record<Kind, ReadonlyMap<string, Times>>>;

/** How long a page is left alone before its last clocks run, ms. */
const aloneMs = 800;

/**
 * Opens every page in every state.
 *
 * In each round the list is empty, holds one cast and holds the other, and each time both casts are opened in turn: so
 * neither a cast, nor a list, nor a minute in which the machine is busy stands for a state.
 *
 * @param each    Loadings of each page, for each cast and list, a round.
 * @param report  Told after every round how many are done, and all numbers so far.
 */
export async function runClocks(
  reader: Reader,
  rounds: number,
  each: number,
  report: (round: number, soFar: AllTimes) => void,
): Promise<AllTimes> {
  const server = await serveHostile(writeClockedPages(reader.driver.addressOf('')));
  const keeper = keepState(reader);
  const openTimes = () =>
    new Map(clocks.map(({ does }) => [does, { listed: [], others: [], empty: [] } as Record<Timed, number[]>]));
  const all = { article: openTimes(), bait: openTimes() };
  try {
    for (let round = 0; round < rounds; round += 1) {
      const lists = (['empty', 'listed', 'others'] as const).map((_, at, from) => from[(at + round) % from.length]);
      for (const list of lists) {
        await keeper.enter(list ?? 'empty');
        for (let turn = 0; turn < each; turn += 1)
          for (const kind of Object.keys(kinds) as Kind[])
            for (const cast of Object.keys(casts) as Cast[]) {
              const holds = list === 'empty' ? undefined : list === 'listed' ? 'named' : 'others';
              const state = holds === undefined ? 'empty' : holds === cast ? 'listed' : 'others';
              const answers = await openOnce(reader, server.address, pathOf(kind, cast));
              for (const [does, times] of all[kind]) times[state].push(Number(answers[does]));
            }
      }
      report(round + 1, all);
    }
    return all;
  } finally {
    await server.close();
  }
}

async function openOnce(reader: Reader, address: string, path: string): Promise<Readonly<Record<string, unknown>>> {
  const page = new View(await reader.driver.open(address + path.slice(1)));
  await new Promise((resolve) => setTimeout(resolve, aloneMs));
  await page.remote.press('KeyA');
  const answers = await page.evaluate(() => (globalThis as unknown as { hostile: HostilePage }).hostile.ask());
  await page.remote.close();
  return answers;
}
