// From an address or a file to an open PDF, or to the one true reason why there is none.
import { hasSite } from '../../messaging/site-access.ts';
import { longestFile, readPdf } from '../../network/read-pdf.ts';
import type { Instant } from '../../records/date.ts';
import { hashBytes } from './hash-bytes.ts';
import { type AskPassword, type OpenedPdf, openPdf, type PdfProblem } from './open-pdf.ts';
import type { KeptPdf } from './read-kept.ts';

export type LoadProblem =
  | PdfProblem
  | 'too-large'
  | 'unreachable'
  | 'not-there'
  | 'memory'
  | 'copy-missing'
  | 'copy-altered';

export type Loaded =
  | (OpenedPdf & {
      readonly address: string;
      readonly sha256: string;
      readonly size: number;
      /** When it was copied; undefined for a file that is no kept copy. */
      readonly takenAt?: Instant;
    })
  | { readonly problem: LoadProblem; readonly status?: number }
  /** The user must let Vigil read the site first. */
  | { readonly needs: 'permission' }
  /** The file must be chosen by hand. */
  | { readonly needs: 'file' };

export interface LoadEvents {
  /** Bytes so far, and of how many where that is known. */
  readonly onProgress: (got: number, of: number | undefined) => void;
  readonly onOpening: () => void;
  readonly askPassword: AskPassword;
}

/** Loads a PDF from the site that it lies on. */
export async function loadAddress(
  address: string,
  files: string,
  events: LoadEvents,
  signal: AbortSignal,
): Promise<Loaded> {
  const protocol = URL.parse(address)?.protocol;
  if (protocol === 'file:') return { needs: 'file' };
  if (protocol !== 'http:' && protocol !== 'https:') return { problem: 'unreachable' };
  const fetched = await readPdf(address, hasSite, events.onProgress, signal);
  if ('bytes' in fetched) return openBytes(fetched.bytes, () => address, files, events);
  if (fetched.problem === 'no-permission') return { needs: 'permission' };
  return fetched;
}

/**
 * Opens a file of this computer.
 *
 * The browser tells its name and not where it lies: its hash makes its address, so that another file of this name is
 * another source.
 */
export async function loadFile(file: File, files: string, events: LoadEvents): Promise<Loaded> {
  if (file.size > longestFile) return { problem: 'too-large' };
  const bytes = await file.arrayBuffer().catch(() => undefined);
  if (bytes === undefined) return { problem: 'memory' };
  const addressOf = (sha256: string) => `file:///${encodeURIComponent(file.name)}?sha256=${sha256}`;
  return openBytes(new Uint8Array(bytes), addressOf, files, events);
}

/** Opens a copy that was kept with a clip. */
export async function loadKept(kept: Promise<KeptPdf>, files: string, events: LoadEvents): Promise<Loaded> {
  const read = await kept;
  if ('problem' in read) return read;
  const { bytes, address, takenAt } = read;
  const loaded = await openBytes(bytes, () => address, files, events);
  return 'pdf' in loaded ? { ...loaded, takenAt } : loaded;
}

async function openBytes(
  bytes: Uint8Array<ArrayBuffer>,
  addressOf: (sha256: string) => string,
  files: string,
  events: LoadEvents,
): Promise<Loaded> {
  events.onOpening();
  const size = bytes.length;
  const sha256 = await hashBytes(bytes);
  const opened = await openPdf(bytes, files, events.askPassword);
  return 'problem' in opened ? opened : { ...opened, address: addressOf(sha256), sha256, size };
}
