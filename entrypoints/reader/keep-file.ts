// Keeps the bytes of the PDF that is open as the copy for a draft that was begun on it.
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Copies } from '../../storage/copies.ts';
import { composeCopy } from '../../workflows/compose-copy.ts';
import { browserStamp } from '../../workflows/stamp.ts';

/** @returns True once it is written; a file that is too large is written down as that. */
export async function keepFile(pdf: PDFDocumentProxy, draft: string, copies: Copies): Promise<boolean> {
  const bytes = new Uint8Array(await pdf.getData());
  const file = { bytes, type: 'application/pdf', taken: 'file', missing: [] } as const;
  const circumstances = { text: 'same', offset: -new Date().getTimezoneOffset() } as const;
  const { state, bytes: kept } = composeCopy(file, { absent: 'not-taken' }, circumstances, browserStamp);
  await copies.writeFor(draft, state, kept);
  return true;
}
