// The address of Vigil's reader with a PDF in it, and the PDF's own address back: a PDF is known by where it is, not by what shows it.
import { browser } from 'wxt/browser';

/** The reader's own page. */
export const readerPage = '/reader.html';

/**
 * @param file  Address of the PDF; the reader asks for one without it.
 * @param original  Id of the original whose kept copy of it is to be shown.
 */
export function readerAddress(file?: string, original?: string): string {
  const page = browser.runtime.getURL(readerPage);
  if (file === undefined) return page;
  return `${page}?${new URLSearchParams({ file, ...(original === undefined ? {} : { copy: original }) })}`;
}

/** Whether an address, as the browser tells it of a tab, is the reader's own. */
export function isReader(shown: string | undefined): boolean {
  return shown !== undefined && shown.split(/[?#]/u, 1)[0] === browser.runtime.getURL(readerPage);
}

/** The PDF in the reader; undefined where none is open, and for every other page. */
export function pdfInReader(shown: string | undefined): string | undefined {
  if (shown === undefined || !isReader(shown)) return undefined;
  return new URL(shown).searchParams.get('file') ?? undefined;
}

/** The original whose kept copy the reader shows; undefined where it shows none. */
export function copyInReader(shown: string): string | undefined {
  return new URL(shown).searchParams.get('copy') ?? undefined;
}

/** The address of what a tab shows: that of the PDF where the reader shows one. */
export function addressShown(shown: string): string;
export function addressShown(shown: string | undefined): string | undefined;
export function addressShown(shown: string | undefined): string | undefined {
  return pdfInReader(shown) ?? shown;
}
