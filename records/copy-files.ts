// The files of page copies that originals speak of, and whether bytes are those that were captured.
import { hashBytes } from './canonical.ts';
import { copyEndings, filesOf, type PageCopy, type Picture } from './copy.ts';
import type { AnyRecord } from './record.ts';

/** Of the copies that some originals speak of: how many files are there, and how many are not. */
export interface CopyCount {
  readonly kept: number;
  readonly missing: number;
}

export interface CopyFile {
  /** Id of the original that speaks of it. */
  readonly record: string;
  readonly copy: PageCopy['id'];
  readonly part: 'page' | 'picture';
  readonly file: PageCopy | Picture;
  /** Its hash and its ending: `….mhtml`, `….png`. */
  readonly name: string;
}

/** In the order of the records; the page of each before its picture. */
export function listCopyFiles(records: Iterable<AnyRecord>): CopyFile[] {
  const files: CopyFile[] = [];
  for (const record of records) {
    if (record.type !== 'capture' || !('id' in record.copy)) continue;
    const { copy } = record;
    for (const [index, file] of filesOf(copy).entries()) {
      const name = `${file.sha256}.${copyEndings[file.type]}`;
      files.push({ record: record.id, copy: copy.id, part: index === 0 ? 'page' : 'picture', file, name });
    }
  }
  return files;
}

/** Whether bytes are those that an original speaks of. */
export function isSameFile({ sha256, size }: Pick<Picture, 'sha256' | 'size'>, bytes: Uint8Array): boolean {
  return bytes.length === size && hashBytes(bytes) === sha256;
}
