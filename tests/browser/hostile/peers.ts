// Highlighters as they are written every day, tried by the same probes: each of them must be found out.
import { join } from 'node:path';
import type { Driver } from '../remote.ts';
import { View } from '../view.ts';
import { askPages } from './ask-pages.ts';
import { serveHostile } from './hostile-server.ts';
import type { Answers } from './in-page.ts';
import { named, others } from './lists.ts';
import { type Load, loads, writeHostilePages } from './loads.ts';

/** The folder of an extension that highlights in any of three ways. */
export const peersFolder = join(import.meta.dirname, 'peers');

/** What each way is called, and how the extension calls it. */
export const ways = {
  '<mark>': 'mark',
  'CSS.highlights': 'highlights',
  'a naive overlay': 'overlay',
} as const;
export type Way = keyof typeof ways;

/** What every page learns of a list with others on it, and of one with those whom it names. */
export interface PeerAnswers {
  readonly others: Answers;
  readonly listed: Answers;
}

/**
 * @param driver  A browser with the extension of `peersFolder` in it.
 * @param chosen  Loadings to try.
 */
export async function askPeers(driver: Driver, chosen: readonly Load[] = loads): Promise<Record<Way, PeerAnswers>> {
  const settings = new View(await driver.open(driver.addressOf('settings.html')));
  const server = await serveHostile(writeHostilePages(driver.addressOf('')));
  const askWith = async (way: string, names: readonly string[]) => {
    await settings.evaluate(choose, [...names], way);
    return askPages(driver, server, undefined, chosen);
  };
  try {
    const answers: [string, PeerAnswers][] = [];
    for (const [name, way] of Object.entries(ways))
      answers.push([
        name,
        {
          others: await askWith(way, others),
          listed: await askWith(way, named),
        },
      ]);
    return Object.fromEntries(answers) as Record<Way, PeerAnswers>;
  } finally {
    await server.close();
  }
}

/** Runs in a page of the peers' own: what to highlight from now on, and how. */
async function choose(names: string[], way: string): Promise<void> {
  const world = globalThis as unknown as Record<'browser' | 'chrome', typeof import('wxt/browser').browser>;
  await (world.browser ?? world.chrome).storage.local.set({ names, way });
}
