// Whether Vigil may talk to the Wayback Machine: off until the reader permits it, in the click that asks.
import { browser } from 'wxt/browser';
import { patternOf } from './site-access.ts';

/** Where it answers: `https://web.archive.org`. */
export const archiveBase: string = import.meta.env.VIGIL_ARCHIVE;

/** What is asked of the browser; Firefox also wants to be told that the address of a page will be sent. */
function describe(): { origins: string[]; data_collection?: string[] } {
  const pattern = patternOf(archiveBase);
  return {
    origins: pattern === undefined ? [] : [pattern],
    ...(import.meta.env.FIREFOX ? { data_collection: ['browsingActivity'] } : {}),
  };
}

/** Must be called in the very click that asks for it. False when the reader refused the browser's question. */
export function requestArchive(): Promise<boolean> {
  return browser.permissions.request(describe());
}

export function mayAskArchive(): Promise<boolean> {
  return browser.permissions.contains(describe());
}
