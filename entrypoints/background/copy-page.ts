// The page in a tab as one file: written down by the browser where it may, or by Vigil out of what the page shows.
import { browser } from 'wxt/browser';
import { emptyFields } from '../../exchange/mhtml/empty-fields.ts';
import { askPage } from '../../messaging/ask-page.ts';
import { maySavePages } from '../../messaging/copy-leave.ts';
import { nextPiece } from '../../messaging/copy-messages.ts';
import { largestCopy } from '../../records/copy.ts';
import type { CopiedPage } from '../../workflows/compose-copy.ts';

/** How often a page that is still being written is asked again, and how long it may take, ms. */
const [askAgainMs, longestMs] = [60, 60_000];

/** How often the browser is asked to write a page down. */
const mostTries = 3;

/** Why there is no copy. */
export type NoCopy = 'too-large' | 'failed';

/** Copies the page in a tab. The script that copies must be in it already. */
export async function copyPage(tab: number): Promise<CopiedPage | NoCopy> {
  return (await savePage(tab)) ?? (await writePage(tab));
}

/** As the browser writes pages down, with its fields emptied; undefined where it may not or cannot. */
async function savePage(tab: number, tries = 1): Promise<CopiedPage | undefined> {
  if (!(await maySavePages())) return undefined;
  try {
    const saved = await browser.pageCapture.saveAsMHTML({ tabId: tab });
    if (!(saved instanceof Blob) || saved.size > largestCopy) return undefined;
    const text = readBytes(new Uint8Array(await saved.arrayBuffer()));
    const empty = emptyFields(text);
    return empty === undefined
      ? undefined
      : { bytes: writeBytes(empty), type: 'multipart/related', taken: 'browser', missing: [] };
  } catch {
    // Chromium 156 now and then hands out a file that is gone before it can be read.
    return tries < mostTries ? savePage(tab, tries + 1) : undefined;
  }
}

/** As the page script writes it, piece by piece. */
async function writePage(tab: number): Promise<CopiedPage | NoCopy> {
  const ask = (kind: 'copy-begin' | 'copy-next' | 'copy-end') => askPage(tab, 0, { kind });
  if ((await ask('copy-begin')) !== true) return 'failed';
  const pieces: string[] = [];
  let units = 0;
  const end = Date.now() + longestMs;
  try {
    while (Date.now() < end) {
      const next = nextPiece.safeParse(await ask('copy-next')).data;
      if (next === undefined) return 'failed';
      if (next.state === 'failed') return next.why;
      if (next.state === 'working') await new Promise((resolve) => setTimeout(resolve, askAgainMs));
      else if (next.state === 'piece') {
        units += next.text.length;
        if (units > largestCopy) return 'too-large';
        pieces.push(next.text);
      } else {
        const bytes = new TextEncoder().encode(pieces.join(''));
        return { bytes, type: 'text/html', taken: 'page', missing: next.missing };
      }
    }
    return 'failed';
  } finally {
    void ask('copy-end');
  }
}

/** Bytes that are turned into units of a text at once. */
const bytesAtOnce = 32_768;

/** One byte a unit. */
function readBytes(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += bytesAtOnce)
    pieces.push(String.fromCharCode(...bytes.subarray(at, at + bytesAtOnce)));
  return pieces.join('');
}

/** One unit a byte. */
function writeBytes(text: string): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at += 1) bytes[at] = text.charCodeAt(at);
  return bytes;
}
