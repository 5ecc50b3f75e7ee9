// Recomputes everything that the chain of a case says, against what is stored now.
import type { CaseId } from '../records/id.ts';
import { type Verdict, verifyChain } from '../records/verify-chain.ts';
import type { Vault } from '../storage/vault.ts';
import { indexCases } from './gather-case.ts';

/**
 * @returns What holds, or the first thing that does not; undefined when there is no such case.
 * @throws {UnreadableRowError} when a row on disk was altered: it does not even open.
 */
export async function verifyCase(vault: Vault, id: CaseId): Promise<Verdict | undefined> {
  const records = indexCases(await vault.readAll())(id);
  return records.length === 0 ? undefined : verifyChain(await vault.readChain(id), records, 'kept');
}
