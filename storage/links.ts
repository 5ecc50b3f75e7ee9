// No record may point nowhere: checked inside the transaction that writes.
import { DanglingLinkError } from './change.ts';
import type { Database, SealedRow } from './database.ts';

/**
 * Refuses a commit after which a record would point nowhere. Runs inside the transaction, after the writes.
 *
 * @throws {DanglingLinkError} and so aborts the transaction.
 */
export async function checkLinks(
  database: Database,
  put: readonly SealedRow[],
  removed: readonly string[],
): Promise<void> {
  const targets = [...new Set(put.flatMap((row) => row.links))];
  const found = new Set(await database.records.where('id').anyOf(targets).primaryKeys());
  const missing = targets.find((id) => !found.has(id));
  if (missing !== undefined) throw new DanglingLinkError(missing);
  const orphan = await database.records.where('links').anyOf(removed).first();
  if (orphan !== undefined) throw new DanglingLinkError(removed.find((id) => orphan.links.includes(id)) ?? orphan.id);
}
