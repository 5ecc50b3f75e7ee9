// The copies of a case's pages, read one after another and compared with what their originals say.
import { type CopyCount, type CopyFile, isSameFile, listCopyFiles } from '../records/copy-files.ts';
import type { AnyRecord } from '../records/record.ts';
import type { FirstFault } from '../records/verify-chain.ts';
import type { Copies } from '../storage/copies.ts';

/**
 * @param onFile  Gets every file that is here and holds, once.
 * @returns How many there are; the first that is not what was captured.
 * @throws {UnreadableRowError} when one was altered on disk: it does not even open.
 */
export async function readCopies(
  copies: Pick<Copies, 'read'>,
  records: Iterable<AnyRecord>,
  onFile: (file: CopyFile, bytes: Uint8Array) => void = () => undefined,
): Promise<CopyCount | FirstFault> {
  const seen = new Set<string>();
  let missing = 0;
  for (const one of listCopyFiles(records)) {
    if (seen.has(one.name)) continue;
    const bytes = await copies.read(one.copy, one.part);
    if (bytes === undefined) {
      missing += 1;
      continue;
    }
    if (!isSameFile(one.file, bytes)) return { fault: 'copy', kind: 'capture', record: one.record };
    seen.add(one.name);
    onFile(one, bytes);
  }
  return { kept: seen.size, missing };
}
