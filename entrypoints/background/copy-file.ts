// The file that Vigil's reader shows, as it came.
import { browser } from 'wxt/browser';
import { type FileRequest, filePiece, filePieceBytes } from '../../messaging/copy-messages.ts';
import { largestCopy } from '../../records/copy.ts';
import type { CopiedPage } from '../../workflows/compose-copy.ts';
import type { NoCopy } from './copy-page.ts';

/** @param tab  In which the reader is. */
export async function copyFile(tab: number): Promise<CopiedPage | NoCopy> {
  let bytes: Uint8Array<ArrayBuffer> | undefined;
  for (let at = 0; bytes === undefined || at < bytes.length; at += filePieceBytes) {
    const request: FileRequest = { kind: 'copy-file', at };
    const answer: unknown = await browser.tabs.sendMessage(tab, request, { frameId: 0 }).catch(() => undefined);
    const next = filePiece.safeParse(answer).data;
    if (next === undefined) return 'failed';
    if (next.size > largestCopy) return 'too-large';
    bytes ??= new Uint8Array(next.size);
    const piece = Uint8Array.from(atob(next.piece), (sign) => sign.charCodeAt(0));
    if (next.size !== bytes.length || piece.length !== Math.min(filePieceBytes, bytes.length - at)) return 'failed';
    bytes.set(piece, at);
  }
  return { bytes, type: 'application/pdf', taken: 'file', missing: [] };
}
