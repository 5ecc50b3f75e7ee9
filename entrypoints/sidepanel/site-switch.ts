// This site's switch: the browser's permission and what the user asked for, changed together.
import { askBackground } from '../../messaging/ask-background.ts';
import { dropSite, hasEverywhere, patternOf, requestEverywhere, requestSite } from '../../messaging/site-access.ts';
import type { Settings, SettingsStore } from '../../storage/settings.ts';

/** A site as the panel names it; undefined when the address is unknown or not a web address. */
export function siteOf(address: string | undefined): { readonly origin: string; readonly name: string } | undefined {
  if (address === undefined || patternOf(address) === undefined) return undefined;
  const { origin, hostname } = new URL(address);
  return { origin, name: hostname };
}

/** True when the user asked for this site to be read whenever it is open. */
export function isSiteRead(settings: Settings, address: string): boolean {
  if (has(settings.stopped, address)) return false;
  return settings.reading === 'everywhere' || (settings.reading === 'chosen' && has(settings.sites, address));
}

/** Must be called in the very click that asks for it. False when the user refused the browser's question. */
export async function readSite(store: SettingsStore, address: string): Promise<boolean> {
  const asked = requestSite(address);
  if (!(await asked)) return false;
  const settings = await store.read();
  const stopped = without(settings.stopped, address);
  const site = siteOf(address)?.origin ?? address;
  if (settings.reading === 'everywhere' && (await hasEverywhere())) await store.change({ stopped });
  else await store.change({ stopped, reading: 'chosen', sites: [...without(settings.sites, address), site] });
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
  if (settings.reading === 'everywhere') await store.change({ stopped: [...without(settings.stopped, address), site] });
  else {
    await store.change({ sites: without(settings.sites, address) });
    // A permission that came with the installation cannot be given back; the site is not read all the same.
    await dropSite(address).catch(() => undefined);
  }
  await askBackground({ kind: 'sites-changed' });
}

function has(sites: readonly string[], address: string): boolean {
  const pattern = patternOf(address);
  return pattern !== undefined && sites.some((site) => patternOf(site) === pattern);
}

function without(sites: readonly string[], address: string): string[] {
  return sites.filter((site) => patternOf(site) !== patternOf(address));
}
