// Opens Vigil's reader: on a link, on the PDF of a tab, or empty.
import { type Browser, browser } from 'wxt/browser';
import { readerAddress } from '../../messaging/reader-address.ts';
import { looksLikePdf } from './pdf-tab.ts';

/**
 * A tab of its own, beside the one that it was asked from.
 *
 * @param link  Where a link leads that was chosen; undefined for the tab itself.
 */
export function openReader(link: string | undefined, tab: Browser.tabs.Tab | undefined): void {
  const shown = tab?.url !== undefined && looksLikePdf(tab.url) ? tab.url : undefined;
  const at = tab === undefined ? {} : { index: tab.index + 1 };
  browser.tabs.create({ url: readerAddress(link ?? shown), ...at }).catch(() => undefined);
}
