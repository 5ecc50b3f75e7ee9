// Whether a tab shows a PDF in the browser's own viewer, which no extension can read.
import { browser } from 'wxt/browser';

/** What a server sends under such an address is a PDF, or a page that says why there is none. */
export function looksLikePdf(address: string): boolean {
  return /^(?:https?|file):$/u.test(URL.parse(address)?.protocol ?? '') && /\.pdf$/iu.test(new URL(address).pathname);
}

/**
 * Asks the document where the browser lets it be asked (Chrome and Edge), and goes by the address elsewhere.
 *
 * @param address  Undefined where the browser does not tell it.
 */
export async function isPdfTab(tab: number, address: string | undefined): Promise<boolean> {
  try {
    const [answer] = await browser.scripting.executeScript({
      target: { tabId: tab },
      func: () => document.contentType,
    });
    return answer?.result === 'application/pdf';
  } catch {
    return address !== undefined && looksLikePdf(address);
  }
}
