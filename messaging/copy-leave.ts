// What the browser is asked to allow for copies of pages. A request must be made in the click that asks for it.
import { browser } from 'wxt/browser';
import { everywhere } from './site-access.ts';

/** What lets a tab be pictured without a press on Vigil's own button, keys or menu. */
const everyAddress = '<all_urls>';

/** Firefox has no pages in one file. */
const canSave = import.meta.env.BROWSER !== 'firefox';

/** True when the browser itself may write a page down. */
export function maySavePages(): Promise<boolean> {
  return canSave ? browser.permissions.contains({ permissions: ['pageCapture'] }) : Promise.resolve(false);
}

export interface CopyLeave {
  /** Undefined where the browser cannot do it at all. */
  readonly page: boolean | undefined;
  readonly picture: boolean;
}

export async function readCopyLeave(): Promise<CopyLeave> {
  const picture = await browser.permissions.contains({ origins: [everyAddress] });
  return { page: canSave ? await maySavePages() : undefined, picture };
}

/**
 * Asks for all of it.
 *
 * @param readsEverywhere  A reader who lets Vigil read some sites only is not asked for all of them on this occasion.
 * @returns False when it was refused.
 */
export function requestCopyLeave(readsEverywhere: boolean): Promise<boolean> {
  return browser.permissions.request({
    ...(canSave ? { permissions: ['pageCapture'] } : {}),
    ...(readsEverywhere ? { origins: [...everywhere, everyAddress] } : {}),
  });
}
