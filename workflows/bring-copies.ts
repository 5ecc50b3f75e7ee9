// The copies of pages that come along with a file: each is kept where an original speaks of it and its bytes are right.
import { type CopyCount, isSameFile, listCopyFiles } from '../records/copy-files.ts';
import type { AnyRecord } from '../records/record.ts';
import type { Copies } from '../storage/copies.ts';

/**
 * @param records  Those that were imported.
 * @param readFile  A file's bytes by its name, `<sha256>.mhtml`; undefined when it did not come along.
 * @returns How many files of copies are here now, and how many are not.
 */
export async function bringCopies(
  copies: Pick<Copies, 'has' | 'write'>,
  records: Iterable<AnyRecord>,
  readFile: (name: string) => Uint8Array<ArrayBuffer> | undefined,
): Promise<CopyCount> {
  let [kept, missing] = [0, 0];
  for (const { copy, part, file, name } of listCopyFiles(records)) {
    const isHere = await copies.has(copy, part);
    const bytes = isHere ? undefined : readFile(name);
    const isRight = bytes !== undefined && isSameFile(file, bytes);
    if (isRight) await copies.write(copy, part, bytes);
    if (isHere || isRight) kept += 1;
    else missing += 1;
  }
  return { kept, missing };
}
