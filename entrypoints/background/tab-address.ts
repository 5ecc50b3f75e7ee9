// The address of a tab, where the browser does not tell it.
import { browser } from 'wxt/browser';

/** As its top document has it; empty where that may not be asked. */
export async function askAddress(tab: number): Promise<string> {
  const [answer] = await browser.scripting
    .executeScript({ target: { tabId: tab }, func: () => globalThis.location.href })
    .catch(() => []);
  return String(answer?.result ?? '');
}
