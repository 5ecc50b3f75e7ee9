// Recomputes everything that the chain of a case says, against what is stored now, page copies too.
import type { CaseId } from '../records/id.ts';
import { type Verdict, verifyChain } from '../records/verify-chain.ts';
import type { Store } from '../storage/store.ts';
import { indexCases } from './gather-case.ts';
import { readCopies } from './read-copies.ts';

/**
 * @returns What holds, or the first thing that does not; undefined when there is no such case.
 * @throws {UnreadableRowError} when a row on disk was altered: it does not even open.
 */
export async function verifyCase(
  { vault, copies }: Pick<Store, 'vault' | 'copies'>,
  id: CaseId,
): Promise<Verdict | undefined> {
  const records = indexCases(await vault.readAll())(id);
  if (records.length === 0) return undefined;
  const verdict = verifyChain(await vault.readChain(id), records, 'kept');
  if (!verdict.holds) return verdict;
  const counted = await readCopies(copies, records);
  return 'fault' in counted ? { holds: false, ...counted } : { ...verdict, copies: counted };
}
