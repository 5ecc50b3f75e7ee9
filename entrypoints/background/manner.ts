// Whether a page is read and marked, read in quiet, or left alone: told to pages, and changed by menu and keys.
import { browser } from 'wxt/browser';
import { askPage, tellPage } from '../../messaging/ask-page.ts';
import { addressShown, isReader } from '../../messaging/reader-address.ts';
import { keepQuiet, keepQuietEverywhere, keepStopped, mannerAt } from '../../messaging/site-choice.ts';
import { addressOf } from '../../workflows/try-sample.ts';
import { isPdfTab } from './pdf-tab.ts';
import type { Rooms } from './rooms.ts';
import { isAttended, settleTab } from './settle.ts';
import { injectPage, registerSites } from './sites.ts';

/** The address of a tab, where the browser or the page itself tells it. */
async function findAddress(tab: number): Promise<string | undefined> {
  const { url } = await browser.tabs.get(tab).catch(() => ({ url: undefined }));
  return addressOf(addressShown(url ?? ''));
}

/** Reads a tab with the right that a press on the toolbar button gives; false where its site is stopped or may not be read. */
export async function injectUnlessStopped(tab: number, { pages, store }: Rooms): Promise<boolean> {
  if (mannerAt(await store.settings.read(), await findAddress(tab)) === 'stopped') {
    await pages.stop(tab);
    return false;
  }
  const { url } = await browser.tabs.get(tab).catch(() => ({ url: undefined }));
  if (isReader(url)) return isAttended(tab);
  if (!(await isPdfTab(tab, url))) return injectPage(tab);
  await pages.explain(tab, 'pdf');
  return false;
}

/** Registers the page script as it is wanted now, and tells every page that is open how to show itself. */
export async function applyManner({ pages, store }: Rooms): Promise<void> {
  await registerSites(() => store.settings.read());
  const settings = await store.settings.read();
  for (const { id, url } of await browser.tabs.query({})) {
    if (id === undefined) continue;
    const manner = mannerAt(settings, addressOf(addressShown(url ?? '')));
    if (manner !== 'stopped') await tellPage(id, { kind: 'manner', manner });
    else await pages.stop(id);
  }
}

/** Reads a tab again whose site was stopped: as its site is allowed, or with the right that the reader's press gave. */
export async function readAgain(tab: number, rooms: Rooms): Promise<void> {
  const { url } = await browser.tabs.get(tab).catch(() => ({ url: undefined }));
  // It let go of its text when it was stopped.
  if (isReader(url)) return browser.tabs.reload(tab);
  await settleTab(tab, rooms);
  if (typeof (await askPage(tab, 0, { kind: 'load' })) !== 'number') await injectPage(tab);
}

/** Turns quiet mode on or off: for the site of a tab, or for all where it is on for all. */
export async function toggleQuiet(tab: number, rooms: Rooms): Promise<void> {
  const { settings } = rooms.store;
  const now = await settings.read();
  const address = await findAddress(tab);
  if (now.quiet.everywhere) await keepQuietEverywhere(settings, false);
  else if (address !== undefined) await keepQuiet(settings, address, mannerAt(now, address) !== 'quiet');
  await applyManner(rooms);
}

/** Stops reading the site of a tab, or reads it again. */
export async function toggleStopped(tab: number, rooms: Rooms): Promise<void> {
  const { settings } = rooms.store;
  const address = await findAddress(tab);
  if (address === undefined) return;
  const isStopped = mannerAt(await settings.read(), address) === 'stopped';
  await keepStopped(settings, address, !isStopped);
  await applyManner(rooms);
  if (isStopped) await readAgain(tab, rooms);
}
