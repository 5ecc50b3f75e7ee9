// Reads a PDF with pdf.js in Node, as the reader does in a browser.
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { type GivenItem, placeItems } from '../../pdf/item.ts';
import { createPdfText, type PdfText } from '../../pdf/pdf-text.ts';

const folder = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));

/** All text of a PDF. */
export async function readPdf(bytes: Uint8Array): Promise<PdfText> {
  const task = getDocument({
    data: new Uint8Array(bytes),
    verbosity: 0,
    isEvalSupported: false,
    standardFontDataUrl: `${pathToFileURL(join(folder, 'standard_fonts')).href}/`,
  });
  const text = createPdfText();
  try {
    const pdf = await task.promise;
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const page = await pdf.getPage(number);
      const { items } = await page.getTextContent();
      const view = page.getViewport({ scale: 1 });
      const given = items.flatMap((item) => ('str' in item ? [item as GivenItem] : []));
      text.addPage(placeItems(given, view.transform), view.height);
    }
    text.finish();
    return text;
  } finally {
    await task.destroy();
  }
}
