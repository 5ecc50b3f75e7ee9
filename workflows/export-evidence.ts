// A case handed over with everything needed to check it, and nothing else.

import readme from '../assets/evidence/README.txt?raw';
import page from '../assets/evidence/verify.html?raw';
import verifier from '../assets/evidence/verify.js?raw';
import { packEvidence } from '../exchange/evidence/write.ts';
import type { CaseId } from '../records/id.ts';
import { type Verdict, verifyChain } from '../records/verify-chain.ts';
import type { Vault } from '../storage/vault.ts';
import { writeDay } from './export-records.ts';
import { indexCases } from './gather-case.ts';

export interface EvidenceFile {
  /** `vigil-evidence-2031-06-09.zip`: a date, never a name. */
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

/**
 * Verifies a case and packs it.
 *
 * @param now  The reader's clock; the date in the file's name is theirs, not UTC.
 * @returns The file, or what does not hold: then there is none.
 * @throws {RangeError} when there is no such case; the view that asked is out of date.
 */
export async function exportEvidence(
  vault: Vault,
  id: CaseId,
  now: Date,
): Promise<EvidenceFile | Extract<Verdict, { holds: false }>> {
  const records = indexCases(await vault.readAll())(id);
  if (records.length === 0) throw new RangeError(`Expected case ${id} to be stored, but it is not`);
  const entries = await vault.readChain(id);
  const verdict = verifyChain(entries, records, 'kept');
  if (!verdict.holds) return verdict;
  const made = writeDay(now);
  const beside = { 'README.txt': readme, 'verify.js': verifier, 'verify.html': page };
  return {
    fileName: `vigil-evidence-${made}.zip`,
    bytes: packEvidence({ case: id, records, entries, made }, beside),
  };
}
