// Gives the file that is open to Vigil's own background, piece by piece, when its reader keeps a copy of it.
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { browser } from 'wxt/browser';
import { type FilePiece, filePieceBytes, fileRequest } from '../../messaging/copy-messages.ts';

/** @param findPdf  What is open now. */
export function giveFile(findPdf: () => PDFDocumentProxy | undefined): void {
  let given: { readonly pdf: PDFDocumentProxy; readonly bytes: Promise<Uint8Array> } | undefined;

  async function cut(pdf: PDFDocumentProxy, at: number): Promise<FilePiece> {
    if (given?.pdf !== pdf) given = { pdf, bytes: pdf.getData() };
    const bytes = await given.bytes;
    const end = at + filePieceBytes;
    // The last piece is out: what pdf.js keeps itself is enough.
    if (end >= bytes.length) given = undefined;
    return { size: bytes.length, piece: writeBase64(bytes.subarray(at, end)) };
  }

  browser.runtime.onMessage.addListener((message: unknown, sender, respond) => {
    const asked = fileRequest.safeParse(message);
    const pdf = findPdf();
    if (!asked.success || sender.id !== browser.runtime.id || sender.tab !== undefined || pdf === undefined)
      return undefined;
    cut(pdf, asked.data.at).then(respond, () => respond(null));
    return true;
  });
}

/** Bytes that are turned into units of a text at once. */
const bytesAtOnce = 32_768;

function writeBase64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += bytesAtOnce)
    text += String.fromCharCode(...bytes.subarray(at, at + bytesAtOnce));
  return btoa(text);
}
