// Files become one ZIP, one after another: nothing waits for the last of them but what is packed already.
import { Zip, ZipDeflate, ZipPassThrough } from 'fflate';

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
