// Patience until Vigil has read a tab to its end.
import type { PageState } from '../../records/page-state.ts';
import type { View } from '../../tests/browser/view.ts';
import { waitFor } from '../../tests/browser/wait.ts';

/** A page that changed nothing for so long has settled: frames and late text come sooner. */
const settledMs = 700;

const longestWaitMs = 60_000;

/**
 * Waits until the tab at an address is read and nothing new is found in it.
 *
 * @param inside  Any page of the extension.
 * @throws {Error} when the page cannot be read, or is not read in a minute.
 */
export async function waitUntilRead(inside: View, address: string): Promise<{ tab: number; state: PageState }> {
  let last = '';
  let since = Date.now();
  return waitFor(
    `${address} to be read`,
    async () => {
      const now = await inside.evaluate(readState, address);
      if (now !== last) {
        last = now;
        since = Date.now();
      }
      if (now === '' || Date.now() - since < settledMs) return undefined;
      const known = JSON.parse(now) as { tab: number; state: PageState };
      if (known.state.reading === 'reading') return undefined;
      if (known.state.reading !== 'read' && known.state.reading !== 'cut') {
        throw new Error(`Expected ${address} to be read, got "${known.state.reading}"`);
      }
      return known;
    },
    longestWaitMs,
  );
}

/** Runs in the extension: what it knows of the tab, as JSON; empty when it knows nothing yet. */
async function readState(address: string): Promise<string> {
  const { chrome } = globalThis as unknown as { chrome: typeof import('wxt/browser').browser };
  const tabs = await chrome.tabs.query({});
  const tab = tabs.find((one) => one.url === address)?.id;
  if (tab === undefined) return '';
  const key = `page-state:${tab}`;
  const state = (await chrome.storage.session.get(key))[key];
  return state === undefined ? '' : JSON.stringify({ tab, state: JSON.parse(state as string) });
}
