// How Vigil's own processes ask the page script of a tab.
import { browser } from 'wxt/browser';
import type { PageMention } from '../records/page-state.ts';
import type { CopyRequest } from './copy-messages.ts';
import type { PageRequest } from './page-messages.ts';

/** Asks one frame. Undefined when no page script answers there. The answer is a page's word: check it. */
export async function askPage(tab: number, frame: number, request: PageRequest | CopyRequest): Promise<unknown> {
  try {
    return await browser.tabs.sendMessage(tab, request, { frameId: frame });
  } catch {
    return undefined;
  }
}

/** Tells every frame of a tab. */
export async function tellPage(tab: number, request: PageRequest | CopyRequest): Promise<void> {
  try {
    await browser.tabs.sendMessage(tab, request);
  } catch {
    // No page script in this tab: there is nobody to tell.
  }
}

/** Scrolls to a mention, boxes it and flashes it; with a card for a reader by keys. False when it is no longer there. */
export async function showMention(tab: number, mention: PageMention, card = false): Promise<boolean> {
  return (await askPage(tab, mention.frame, { kind: 'show', ref: mention.ref, card })) === true;
}

/** Scrolls to a quote in a frame and flashes it. False when it was not found there. */
export async function showQuote(
  tab: number,
  quote: { readonly exact: string; readonly prefix: string; readonly suffix: string },
  frame = 0,
): Promise<boolean> {
  const { exact, prefix, suffix } = quote;
  return (await askPage(tab, frame, { kind: 'show-quote', exact, prefix, suffix })) === true;
}
