// Sees to it that each tab is read where it may be, and that the panel can say why where it is not.
import { browser } from 'wxt/browser';
import { askPage } from '../../messaging/ask-page.ts';
import { addressShown, isReader } from '../../messaging/reader-address.ts';
import { hasSite } from '../../messaging/site-access.ts';
import { mannerAt } from '../../messaging/site-choice.ts';
import { isPdfTab } from './pdf-tab.ts';
import type { Rooms } from './rooms.ts';
import { applySites, injectPage, isAllowed, probeTab } from './sites.ts';

/** True if a page script is alive in a tab. */
export async function isAttended(tab: number): Promise<boolean> {
  return typeof (await askPage(tab, 0, { kind: 'load' })) === 'number';
}

/** After the user or the browser changed where Vigil may read. */
export async function settleAll(rooms: Rooms): Promise<void> {
  await applySites(() => rooms.store.settings.read());
  for (const { id } of await browser.tabs.query({})) if (id !== undefined) await settleTab(id, rooms);
}

/** One tab, after it came to the front or was loaded. */
export async function settleTab(tab: number, { pages, store }: Rooms): Promise<void> {
  const settings = await store.settings.read();
  const { url } = await browser.tabs.get(tab).catch(() => ({ url: undefined }));
  if (mannerAt(settings, addressShown(url)) === 'stopped') return pages.stop(tab);
  if (await isAttended(tab)) {
    if ((await pages.read(tab)).frames.length === 0) await pages.reread([tab]);
    return;
  }
  if (isReader(url)) return pages.explain(tab, 'no-text');
  if (await isPdfTab(tab, url)) return pages.explain(tab, 'pdf');
  const access = await probeTab(tab);
  if (access === 'readable' && url !== undefined && (await isAllowed(settings, url)) && (await injectPage(tab))) return;
  const isOurs = url?.startsWith(browser.runtime.getURL('/')) === true;
  if (isOurs || access === 'unreadable') return pages.explain(tab, 'unreadable');
  const isClosed = access === 'not-allowed' && url !== undefined && (await hasSite(url));
  await pages.explain(tab, isClosed ? 'closed' : 'not-allowed');
}
