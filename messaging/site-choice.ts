// What the user chose for one site: read or stopped, marked or quiet. Sites are compared as the browser does.
import type { Settings, SettingsStore } from '../storage/settings.ts';
import type { Manner } from './page-messages.ts';
import { patternOf } from './site-access.ts';

export function hasSite(sites: readonly string[], address: string): boolean {
  const pattern = patternOf(address);
  return pattern !== undefined && sites.some((site) => patternOf(site) === pattern);
}

export function withoutSite(sites: readonly string[], address: string): string[] {
  return sites.filter((site) => patternOf(site) !== patternOf(address));
}

/** The site of an address as settings keep it: `https://example.org`. Undefined when it is no web address. */
export function siteOf(address: string): string | undefined {
  return patternOf(address) === undefined ? undefined : new URL(address).origin;
}

/** How Vigil shows itself on a page. @param address  Undefined where the browser does not tell it. */
export function mannerAt({ stopped, quiet }: Settings, address: string | undefined): Manner {
  if (address !== undefined && hasSite(stopped, address)) return 'stopped';
  return quiet.everywhere || (address !== undefined && hasSite(quiet.sites, address)) ? 'quiet' : 'painted';
}

/** Stops reading a site, or lets it be read as before; permissions stay as they are. */
export async function keepStopped(store: SettingsStore, address: string, isStopped: boolean): Promise<void> {
  const site = siteOf(address);
  if (site === undefined) return;
  const others = withoutSite((await store.read()).stopped, address);
  await store.change({ stopped: isStopped ? [...others, site].sort() : others });
}

/** Lets nothing be added to the pages of a site, or marks again. */
export async function keepQuiet(store: SettingsStore, address: string, isQuiet: boolean): Promise<void> {
  const site = siteOf(address);
  if (site === undefined) return;
  const { quiet } = await store.read();
  const others = withoutSite(quiet.sites, address);
  await store.change({ quiet: { ...quiet, sites: isQuiet ? [...others, site].sort() : others } });
}

/** The same for all pages; sites that are quiet by themselves stay so. */
export async function keepQuietEverywhere(store: SettingsStore, everywhere: boolean): Promise<void> {
  const { quiet } = await store.read();
  await store.change({ quiet: { ...quiet, everywhere } });
}
