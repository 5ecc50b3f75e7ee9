// Checks an evidence package as Vigil does.
import { hashBytes } from '../../records/canonical.ts';
import type { CaseId } from '../../records/id.ts';
import { type FirstFault, verifyChain } from '../../records/verify-chain.ts';
import { readVigilFile } from '../vigil-file/read.ts';
import { readSeal } from './seal.ts';

/** What does not hold in a package before its chain is looked at, or after. */
export type PackageFault = 'not-evidence' | 'file-altered' | 'not-readable' | 'seal';

export type PackageVerdict =
  | {
      readonly holds: true;
      readonly case: CaseId;
      readonly entries: number;
      readonly records: number;
      readonly seal: string;
    }
  | ({ readonly holds: false } & (FirstFault | { readonly fault: PackageFault }));

/** @param decode  UTF-8 to text; throws where it is not UTF-8. */
export function verifyPackage(
  sealBytes: Uint8Array,
  recordBytes: Uint8Array,
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
  return isSealed ? { ...verdict, case: seal.case } : { holds: false, fault: 'seal' };
}

function decodeOr(decode: (bytes: Uint8Array) => string, bytes: Uint8Array): string {
  try {
    return decode(bytes);
  } catch {
    return '';
  }
}
