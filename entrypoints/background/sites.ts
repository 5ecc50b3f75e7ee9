// Where the page script runs: registered with the browser for what the user allowed, and nowhere else.
import { browser } from 'wxt/browser';
import { tellPage } from '../../messaging/ask-page.ts';
import { isReader } from '../../messaging/reader-address.ts';
import { everywhere, grantedSites, patternOf } from '../../messaging/site-access.ts';
import type { Settings } from '../../storage/settings.ts';

const scriptId = 'page';

/** Match patterns that the user chose and the browser grants. */
async function listMatches({ reading, sites }: Settings): Promise<string[]> {
  if (reading === 'clicked') return [];
  const granted = new Set(await grantedSites());
  const all = everywhere.every((pattern) => granted.has(pattern));
  if (reading === 'everywhere') return all ? [...everywhere] : [];
  const chosen = sites.flatMap((site) => patternOf(site) ?? []);
  return all ? chosen : chosen.filter((pattern) => granted.has(pattern));
}

/** True when the page script should run at this address without being asked. */
export async function isAllowed(settings: Settings, address: string): Promise<boolean> {
  const pattern = patternOf(address);
  if (pattern === undefined || settings.stopped.some((site) => patternOf(site) === pattern)) return false;
  const matches = await listMatches(settings);
  return matches.includes(pattern) || matches.some((match) => match === `${new URL(address).protocol}//*/*`);
}

/**
 * Registers the page script for what is allowed now, and stops it in tabs where it is not.
 *
 * @param readSettings  Asked when its turn comes, so that the last of several changes wins.
 */
export function applySites(readSettings: () => Promise<Settings>): Promise<void> {
  const apply = async () => applyNow(await readSettings());
  applying = applying.then(apply, apply);
  return applying;
}

/** The browser refuses to register a script twice: one change at a time. */
let applying: Promise<void> = Promise.resolve();

/** As `applySites`, without stopping what reads a tab with the right of a press on the toolbar button. */
export function registerSites(readSettings: () => Promise<Settings>): Promise<void> {
  const register = async () => registerNow(await readSettings());
  applying = applying.then(register, register);
  return applying;
}

async function registerNow(settings: Settings): Promise<void> {
  const matches = await listMatches(settings);
  const excludeMatches = settings.stopped.flatMap((site) => patternOf(site) ?? []);
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [scriptId] });
  if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [scriptId] });
  if (matches.length > 0) {
    await browser.scripting.registerContentScripts([
      {
        id: scriptId,
        js: ['/page.js'],
        matches,
        ...(excludeMatches.length > 0 ? { excludeMatches } : {}),
        allFrames: true,
        runAt: 'document_idle',
      },
    ]);
  }
}

async function applyNow(settings: Settings): Promise<void> {
  await registerNow(settings);
  for (const { id, url } of await browser.tabs.query({})) {
    // The reader has its PDF by the reader's own hand, whatever may be read unasked.
    if (id !== undefined && url !== undefined && !isReader(url) && !(await isAllowed(settings, url)))
      await tellPage(id, { kind: 'stop' });
  }
}

/** Runs the page script in every frame of a tab; one that runs already stays the only one. */
export async function injectPage(tab: number): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId: tab, allFrames: true }, files: ['/page.js'] });
    return true;
  } catch {
    return false;
  }
}

/** What the browser itself refuses to let any extension read. Chromium's own words; Firefox says the same of all. */
const unreadableWords = /gallery|webstore|chrome:|edge:|about:|devtools:|view-source:|error page|cannot be scripted/iu;

/** Whether a tab could be read if the user allowed it. */
export async function probeTab(tab: number): Promise<'readable' | 'not-allowed' | 'unreadable'> {
  try {
    await browser.scripting.executeScript({ target: { tabId: tab }, func: () => true });
    return 'readable';
  } catch (error) {
    const words = error instanceof Error ? error.message : String(error);
    return unreadableWords.test(words) ? 'unreadable' : 'not-allowed';
  }
}
