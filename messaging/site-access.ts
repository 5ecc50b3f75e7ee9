// Where the browser lets Vigil read. A request must be made in the click that asks for it.
import { browser } from 'wxt/browser';

/** Every web page: what the user is asked for when Vigil is to read everywhere. */
export const everywhere = ['http://*/*', 'https://*/*'] as const;

/** The match pattern of an address's site: `https://example.org/*`; undefined when it is not a web address. */
export function patternOf(address: string): string | undefined {
  const url = URL.parse(address);
  return url !== null && /^https?:$/u.test(url.protocol) ? `${url.protocol}//${url.hostname}/*` : undefined;
}

export function requestEverywhere(): Promise<boolean> {
  return browser.permissions.request({ origins: [...everywhere] });
}

/** False when the user refused or the address is not a web address. */
export function requestSite(address: string): Promise<boolean> {
  const pattern = patternOf(address);
  return pattern === undefined ? Promise.resolve(false) : browser.permissions.request({ origins: [pattern] });
}

/** Gives the permission back; harmless when it was not held. */
export async function dropSite(address: string): Promise<void> {
  const pattern = patternOf(address);
  if (pattern !== undefined) await browser.permissions.remove({ origins: [pattern] });
}

/** Gives every permission to read back, except what is part of the installation. */
export async function dropEverywhere(): Promise<void> {
  // One at a time: a browser refuses the whole where one of them is not held, or is part of the installation.
  for (const origin of [...everywhere, '<all_urls>']) {
    await browser.permissions.remove({ origins: [origin] }).catch(() => false);
  }
}

/** Match patterns that the browser lets Vigil read. */
export async function grantedSites(): Promise<string[]> {
  return (await browser.permissions.getAll()).origins ?? [];
}

export function hasEverywhere(): Promise<boolean> {
  return browser.permissions.contains({ origins: [...everywhere] });
}

/** True when Vigil may read this address without being clicked. */
export async function hasSite(address: string): Promise<boolean> {
  const pattern = patternOf(address);
  return pattern !== undefined && (await browser.permissions.contains({ origins: [pattern] }));
}
