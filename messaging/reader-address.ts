// The address of Vigil's reader with a PDF in it, and the PDF's own address back: a PDF is known by where it is, not by what shows it.
import { browser } from 'wxt/browser';

/** The reader's own page. */
export const readerPage = '/reader.html';

/** @param file  Of the PDF; the reader asks for one without it. */
export function readerAddress(file?: string): string {
  const page = browser.runtime.getURL(readerPage);
  return file === undefined ? page : `${page}?file=${encodeURIComponent(file)}`;
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

/** The address of what a tab shows: that of the PDF where the reader shows one. */
export function addressShown(shown: string): string;
export function addressShown(shown: string | undefined): string | undefined;
export function addressShown(shown: string | undefined): string | undefined {
  return pdfInReader(shown) ?? shown;
}
