// Reads the text of a PDF page after page, from the first to the last, whatever is shown meanwhile.
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { type GivenItem, type PdfItem, placeItems } from '../../pdf/item.ts';

export interface ReadPage {
  /** From 1. */
  readonly number: number;
  /** Points at 100 %. */
  readonly width: number;
  readonly height: number;
  /** None on a page that cannot be read. */
  readonly items: readonly PdfItem[];
  readonly isBroken: boolean;
}

async function readOne(pdf: PDFDocumentProxy, number: number, before: ReadPage | undefined): Promise<ReadPage> {
  try {
    const page = await pdf.getPage(number);
    const { width, height, transform } = page.getViewport({ scale: 1 });
    const { items } = await page.getTextContent();
    const given = items.flatMap((item) => ('str' in item ? [item as GivenItem] : []));
    page.cleanup();
    return { number, width, height, items: placeItems(given, transform), isBroken: false };
  } catch {
    const { width = 595, height = 842 } = before ?? {};
    return { number, width, height, items: [], isBroken: true };
  }
}

/** @param isStopped  Asked before each page. */
export async function* readPages(pdf: PDFDocumentProxy, isStopped: () => boolean): AsyncGenerator<ReadPage> {
  let before: ReadPage | undefined;
  for (let number = 1; number <= pdf.numPages && !isStopped(); number += 1) {
    before = await readOne(pdf, number, before);
    yield before;
  }
}
