// Checks an evidence package as Vigil does.
import { hashBytes } from '../../records/canonical.ts';
import { type CopyCount, isSameFile, listCopyFiles } from '../../records/copy-files.ts';
import type { CaseId } from '../../records/id.ts';
import type { AnyRecord } from '../../records/record.ts';
import { type FirstFault, verifyChain } from '../../records/verify-chain.ts';
import { readVigilFile } from '../vigil-file/read.ts';
import { readSeal } from './seal.ts';

/** What does not hold in a package before its chain is looked at, or after. */
export type PackageFault =
  | 'not-evidence'
  | 'file-altered'
  | 'not-readable'
  | 'seal'
  /** A copy that the seal speaks of did not come along. */
  | 'copy-missing'
  /** A copy came along that the seal, or no original, speaks of. */
  | 'copy-unknown';

export type PackageVerdict =
  | {
      readonly holds: true;
      readonly case: CaseId;
      readonly entries: number;
      readonly records: number;
      readonly seal: string;
      readonly copies: CopyCount;
    }
  | ({ readonly holds: false } & (FirstFault | { readonly fault: PackageFault }));

/**
 * @param copies  The files of page copies, by name.
 * @param decode  UTF-8 to text; throws where it is not UTF-8.
 */
export function verifyPackage(
  sealBytes: Uint8Array,
  recordBytes: Uint8Array,
  copies: ReadonlyMap<string, Uint8Array>,
  decode: (bytes: Uint8Array) => string,
): PackageVerdict {
  const seal = readSeal(decodeOr(decode, sealBytes));
  if (seal === undefined) return { holds: false, fault: 'not-evidence' };
  if (hashBytes(recordBytes) !== seal.records.sha256) return { holds: false, fault: 'file-altered' };
  const file = readVigilFile(decodeOr(decode, recordBytes));
  if (!file.ok || file.value.scope !== 'case') return { holds: false, fault: 'not-readable' };
  const { records, entries } = file.value;
  const verdict = verifyChain(entries, records, 'left-out');
  if (!verdict.holds) return verdict;
  const isSealed = verdict.seal === seal.seal && verdict.entries === seal.entries && entries[0]?.case === seal.case;
  if (!isSealed) return { holds: false, fault: 'seal' };
  const counted = checkCopies(seal.copies, records, copies);
  return 'fault' in counted ? { holds: false, ...counted } : { ...verdict, case: seal.case, copies: counted };
}

/** The first that does not hold: those that the seal speaks of, in its order, then strangers, then bytes. */
function checkCopies(
  sealed: readonly string[],
  records: readonly AnyRecord[],
  copies: ReadonlyMap<string, Uint8Array>,
): CopyCount | FirstFault | { readonly fault: PackageFault } {
  const files = new Map(listCopyFiles(records).map((file) => [file.name, file]));
  if (sealed.some((name) => !copies.has(name))) return { fault: 'copy-missing' };
  if ([...copies.keys()].some((name) => !sealed.includes(name) || !files.has(name))) return { fault: 'copy-unknown' };
  for (const [name, { record, file }] of files) {
    const bytes = copies.get(name);
    if (bytes !== undefined && !isSameFile(file, bytes)) return { fault: 'copy', kind: 'capture', record };
  }
  return { kept: copies.size, missing: files.size - copies.size };
}

function decodeOr(decode: (bytes: Uint8Array) => string, bytes: Uint8Array): string {
  try {
    return decode(bytes);
  } catch {
    return '';
  }
}
