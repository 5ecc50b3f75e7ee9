// Files become one ZIP, one after another, and are found in one again.
import { unzipSync, Zip, ZipDeflate, ZipPassThrough } from 'fflate';

export interface Package {
  readonly add: (name: string, bytes: Uint8Array) => void;
  /** The pieces of the file, in order. Nothing can be added any more. */
  readonly end: () => readonly Uint8Array[];
}

/** Packed already by those who made them. */
const dense = /\.(?:png|pdf)$/u;

/**
 * Nothing in the ZIP tells when or where it was made but the day: every file has noon of it for its time.
 *
 * @param made  The day on the sender's calendar: `2031-06-09`.
 */
export function openPackage(made: string): Package {
  const pieces: Uint8Array[] = [];
  const zip = new Zip((error, piece) => {
    if (error !== null) throw error;
    pieces.push(piece);
  });
  return {
    add: (name, bytes) => {
      const file = dense.test(name) ? new ZipPassThrough(name) : new ZipDeflate(name);
      file.mtime = `${made}T12:00:00`;
      zip.add(file);
      file.push(bytes, true);
    },
    end: () => {
      zip.end();
      return pieces;
    },
  };
}

/** Whether bytes begin as a ZIP does. @see APPNOTE.TXT, 4.3.7 */
export function isPackage(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;
}

/**
 * One file of a ZIP; the others are not unpacked.
 *
 * @param longest  Bytes: a file that says it is longer is not unpacked.
 * @returns Undefined when it is not there, is longer, or cannot be unpacked.
 */
export function readPacked(bytes: Uint8Array, name: string, longest: number): Uint8Array<ArrayBuffer> | undefined {
  try {
    const files = unzipSync(bytes, { filter: (file) => file.name === name && file.originalSize <= longest });
    return files[name] as Uint8Array<ArrayBuffer> | undefined;
  } catch {
    return undefined;
  }
}
