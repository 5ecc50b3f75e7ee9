// A Chromium with Vigil in it for one measure, with as many people as the measure wants and a folder of pages.
import { ensureBuilt } from '../../scripts/build.mjs';
import { type ChromiumDriver, launchChromium } from '../../tests/browser/chromium/driver.ts';
import type { Remote } from '../../tests/browser/remote.ts';
import { serveFolder } from '../../tests/browser/serve.ts';
import { waitFor } from '../../tests/browser/wait.ts';
import { type Clock, startClock } from './clock.ts';
import { saveIndex } from './save-index.ts';

export interface OpenedPage {
  readonly remote: Remote;
  readonly tab: number;
  /** Runs a function in the world of the page script. Its source is sent: it sees its argument and globals alone. */
  readonly runBeside: <A, T>(work: (argument: A) => T | Promise<T>, argument: A) => Promise<T>;
  /** Runs the source of a script there. */
  readonly runSource: (source: string) => Promise<void>;
  /** Starts the page script. */
  readonly inject: () => Promise<void>;
  /** Starts the page script, each piece of its work timed, and waits until it is done and the page is quiet. */
  readonly attend: () => Promise<Clock>;
}

export interface Bench {
  readonly driver: ChromiumDriver;
  /** Where the pages are. */
  readonly address: string;
  /** As many people as these are known from now on; a sleeping worker finds them when it wakes. */
  readonly know: (names: readonly string[]) => Promise<void>;
  readonly open: (file: string) => Promise<OpenedPage>;
  /** As `open`, of any address. */
  readonly openAt: (address: string) => Promise<OpenedPage>;
  readonly close: () => Promise<void>;
}

/** How long a page is given after it has loaded, ms. */
const settleMs = 150;

export function rest(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/**
 * @param folder     Of pages.
 * @param extension  Another build than the one with the right to read.
 */
export async function openBench(folder: string, extension?: string): Promise<Bench> {
  const driver = await launchChromium({ extension: extension ?? (await ensureBuilt('chrome', 'granted')) });
  const server = await serveFolder(folder);
  const ask = async (expression: string): Promise<string> => {
    // A worker that has just begun can be reached before it has anything.
    await waitFor('the background', async () => {
      const ready = "typeof chrome?.scripting?.executeScript === 'function' ? 'awake' : ''";
      const answer = await driver.runInBackground(ready).catch(() => '');
      return answer === '' ? undefined : answer;
    });
    return driver.runInBackground(expression);
  };
  await ask("''");

  async function openAt(address: string): Promise<OpenedPage> {
    const remote = await driver.open(address);
    await rest(settleMs);
    const isIt = `({ url }) => url === ${JSON.stringify(address)}`;
    const tab = Number(await ask(`chrome.tabs.query({}).then((tabs) => tabs.findLast(${isIt}).id)`));
    const target = `{ target: { tabId: ${tab} }`;
    const runBeside: OpenedPage['runBeside'] = async (work, argument) => {
      const call = `(${work.toString()})(${JSON.stringify(argument)})`;
      // Names that a build tool leaves in a function's source.
      const source = `async () => { const __name = (one) => one; return JSON.stringify((await ${call}) ?? null); }`;
      return JSON.parse(
        await ask(`chrome.scripting.executeScript(${target}, func: ${source} }).then(([one]) => one.result)`),
      );
    };
    const inject = async (): Promise<void> =>
      void (await ask(`chrome.scripting.executeScript(${target}, files: ['/page.js'] }).then(() => 'done')`));
    return {
      remote,
      tab,
      runBeside,
      runSource: async (source) =>
        void (await ask(`chrome.scripting.executeScript(${target}, func: () => { ${source} } }).then(() => 'done')`)),
      inject,
      attend: async () => {
        await runBeside(startClock, null);
        await inject();
        return waitFor(
          'the page to be read',
          async () => {
            const clock = await runBeside(() => (globalThis as unknown as { clock: Clock }).clock, null);
            return clock.doneAt > 0 && clock.now - clock.lastAt > 250 ? clock : undefined;
          },
          60_000,
        );
      },
    };
  }

  return {
    driver,
    address: server.address,
    know: (names) => saveIndex(driver, names),
    open: (file) => openAt(`${server.address}${file}`),
    openAt,
    close: async () => {
      await driver.close();
      await server.close();
    },
  };
}
