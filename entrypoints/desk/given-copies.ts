// The copies of pages in a file that somebody brings.
import { copiesFolder } from '../../exchange/evidence/seal.ts';
import { isPackage, readPacked } from '../../exchange/pack.ts';
import { largestCopy } from '../../records/copy.ts';
import type { CopyCount } from '../../records/copy-files.ts';
import type { AnyRecord } from '../../records/record.ts';
import type { Copies } from '../../storage/copies.ts';
import { bringCopies } from '../../workflows/bring-copies.ts';

/**
 * Keeps the copies that the imported records speak of.
 *
 * @returns What is here now; where the disk has no room for all of them, what is missing is more.
 */
export async function keepGivenCopies(
  copies: Copies,
  records: readonly AnyRecord[],
  from: string | File,
): Promise<CopyCount> {
  const bytes = typeof from === 'string' ? new Uint8Array() : new Uint8Array(await from.arrayBuffer());
  const read = (name: string) =>
    isPackage(bytes) ? readPacked(bytes, `${copiesFolder}/${name}`, largestCopy) : undefined;
  try {
    return await bringCopies(copies, records, read);
  } catch {
    return bringCopies(copies, records, () => undefined);
  }
}
