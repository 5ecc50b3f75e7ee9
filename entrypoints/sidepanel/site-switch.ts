// This site's switch: the browser's permission and what the user asked for, changed together.
import type { MenuSite } from '../../components/panel/PanelMenu.tsx';
import type { ActiveTab } from '../../messaging/active-tab.ts';
import { askBackground } from '../../messaging/ask-background.ts';
import { dropSite, hasEverywhere, patternOf, requestEverywhere, requestSite } from '../../messaging/site-access.ts';
import {
  hasSite,
  keepQuiet,
  keepQuietEverywhere,
  keepStopped,
  mannerAt,
  withoutSite,
} from '../../messaging/site-choice.ts';
import type { Settings, SettingsStore } from '../../storage/settings.ts';

/** A site as the panel names it; undefined when the address is unknown or not a web address. */
export function siteOf(address: string | undefined): { readonly origin: string; readonly name: string } | undefined {
  if (address === undefined || patternOf(address) === undefined) return undefined;
  const { origin, hostname } = new URL(address);
  return { origin, name: hostname };
}

/** True when the user asked for this site to be read whenever it is open. */
export function isSiteRead(settings: Settings, address: string): boolean {
  if (hasSite(settings.stopped, address)) return false;
  return settings.reading === 'everywhere' || (settings.reading === 'chosen' && hasSite(settings.sites, address));
}

/** A site as the panel's menu shows it. */
export function describeSite(name: string, settings: Settings, address: string): MenuSite {
  const manner = mannerAt(settings, address);
  return {
    name,
    isRead: isSiteRead(settings, address),
    canChoose: settings.reading !== 'everywhere',
    isQuiet: manner === 'quiet',
    isStopped: manner === 'stopped',
  };
}

/** Must be called in the very click that asks for it. False when the user refused the browser's question. */
export async function readSite(store: SettingsStore, address: string): Promise<boolean> {
  const asked = requestSite(address);
  if (!(await asked)) return false;
  const settings = await store.read();
  const stopped = withoutSite(settings.stopped, address);
  const site = siteOf(address)?.origin ?? address;
  if (settings.reading === 'everywhere' && (await hasEverywhere())) await store.change({ stopped });
  else await store.change({ stopped, reading: 'chosen', sites: [...withoutSite(settings.sites, address), site] });
  await askBackground({ kind: 'sites-changed' });
  return true;
}

/** As `readSite`, for every page. */
export async function readEverywhere(store: SettingsStore): Promise<boolean> {
  const asked = requestEverywhere();
  if (!(await asked)) return false;
  await store.change({ reading: 'everywhere' });
  await askBackground({ kind: 'sites-changed' });
  return true;
}

/** Stops reading a site; its permission is given back where it was given for this site alone. */
export async function stopSite(store: SettingsStore, address: string): Promise<void> {
  const settings = await store.read();
  const site = siteOf(address)?.origin ?? address;
  if (settings.reading === 'everywhere')
    await store.change({ stopped: [...withoutSite(settings.stopped, address), site] });
  else {
    await store.change({ sites: withoutSite(settings.sites, address) });
    // A permission that came with the installation cannot be given back; the site is not read all the same.
    await dropSite(address).catch(() => undefined);
  }
  await askBackground({ kind: 'sites-changed' });
}

/** Stops reading the site of a tab in any way, or reads the tab again. Nothing happens where the address is unknown. */
export async function stopHere(store: SettingsStore, tab: ActiveTab | undefined, stop: boolean): Promise<void> {
  if (tab?.address === undefined) return;
  await keepStopped(store, tab.address, stop);
  await askBackground({ kind: 'manner-changed', ...(stop ? {} : { tab: tab.id }) });
}

/** Lets nothing be added to the pages of a site, or marks again. */
export async function quietSite(store: SettingsStore, address: string | undefined, quiet: boolean): Promise<void> {
  if (address === undefined) return;
  await keepQuiet(store, address, quiet);
  await askBackground({ kind: 'manner-changed' });
}

/** As `quietSite`, for every page. */
export async function quietEverywhere(store: SettingsStore, quiet: boolean): Promise<void> {
  await keepQuietEverywhere(store, quiet);
  await askBackground({ kind: 'manner-changed' });
}
