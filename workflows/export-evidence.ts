// A case handed over with everything needed to check it, and nothing else.

import readme from '../assets/evidence/README.txt?raw';
import page from '../assets/evidence/verify.html?raw';
import verifier from '../assets/evidence/verify.js?raw';
import { copiesFolder } from '../exchange/evidence/seal.ts';
import { composeEvidence } from '../exchange/evidence/write.ts';
import { openPackage } from '../exchange/pack.ts';
import { encodeText } from '../records/canonical.ts';
import type { CaseId } from '../records/id.ts';
import { type Verdict, verifyChain } from '../records/verify-chain.ts';
import type { Store } from '../storage/store.ts';
import { writeDay } from './export-records.ts';
import { indexCases } from './gather-case.ts';
import { readCopies } from './read-copies.ts';

export interface EvidenceFile {
  /** `vigil-evidence-2031-06-09.zip`: a date, never a name. */
  readonly fileName: string;
  /** The file, in order. */
  readonly pieces: readonly Uint8Array[];
}

/**
 * Verifies a case and packs it.
 *
 * @param now  The reader's clock; the date in the file's name is theirs, not UTC.
 * @returns The file, or what does not hold: then there is none.
 * @throws {RangeError} when there is no such case; the view that asked is out of date.
 */
export async function exportEvidence(
  { vault, copies }: Pick<Store, 'vault' | 'copies'>,
  id: CaseId,
  now: Date,
): Promise<EvidenceFile | Extract<Verdict, { holds: false }>> {
  const records = indexCases(await vault.readAll())(id);
  if (records.length === 0) throw new RangeError(`Expected case ${id} to be stored, but it is not`);
  const entries = await vault.readChain(id);
  const verdict = verifyChain(entries, records, 'kept');
  if (!verdict.holds) return verdict;
  const made = writeDay(now);
  const zip = openPackage(made);
  const names: string[] = [];
  const counted = await readCopies(copies, records, ({ name }, bytes) => {
    names.push(name);
    zip.add(`${copiesFolder}/${name}`, bytes);
  });
  if ('fault' in counted) return { holds: false, ...counted };
  const files = composeEvidence({ case: id, records, entries, made, copies: names });
  for (const [name, bytes] of Object.entries(files)) zip.add(name, bytes);
  const beside = { 'README.txt': readme, 'verify.js': verifier, 'verify.html': page };
  for (const [name, text] of Object.entries(beside)) zip.add(name, encodeText(text));
  return { fileName: `vigil-evidence-${made}.zip`, pieces: zip.end() };
}
