// What is known of each open tab, in memory only: it dies with the browser and never touches the disk.
import { browser } from 'wxt/browser';
import type { PageState } from '../records/page-state.ts';

const keyOf = (tab: number) => `page-state:${tab}`;

/** Only this file writes there. */
function parseState(stored: unknown): PageState | undefined {
  return typeof stored === 'string' ? (JSON.parse(stored) as PageState) : undefined;
}

export async function readPageState(tab: number): Promise<PageState | undefined> {
  const key = keyOf(tab);
  const stored: Record<string, unknown> = await browser.storage.session.get(key);
  return parseState(stored[key]);
}

/** As one text: a browser takes ten times as long over a thousand mentions that are objects. */
export function writePageState(tab: number, state: PageState): Promise<void> {
  return browser.storage.session.set({ [keyOf(tab)]: JSON.stringify(state) });
}

export function removePageState(tab: number): Promise<void> {
  return browser.storage.session.remove(keyOf(tab));
}

/** Calls back whenever a tab's state was written or removed. Returns how to stop. */
export function watchPageState(tab: number, listener: (state: PageState | undefined) => void): () => void {
  const key = keyOf(tab);
  const heard = (changes: Record<string, { newValue?: unknown }>) => {
    const change = changes[key];
    if (change !== undefined) listener(parseState(change.newValue));
  };
  browser.storage.session.onChanged.addListener(heard);
  return () => browser.storage.session.onChanged.removeListener(heard);
}
