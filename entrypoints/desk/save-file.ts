// Everything, or one case, handed to the browser's own downloads; nothing leaves the computer.
import type { CaseId } from '../../records/id.ts';
import type { Vault } from '../../storage/vault.ts';
import { exportCase, exportEverything } from '../../workflows/export-records.ts';

/** Browsers read the address soon after the click; this long after, it can be given back. ms */
const keptMs = 60_000;

/**
 * @param only  One case with all that belongs to it; everything when undefined.
 * @returns The file's name.
 * @throws {UnwritableRecordError} when a stored record cannot be written; then there is no file.
 */
export async function saveFile(vault: Vault, only: CaseId | undefined, document: Document): Promise<string> {
  const records = await vault.readAll();
  const now = new Date();
  const { fileName, chunks } = only === undefined ? exportEverything(records, now) : exportCase(records, only, now);
  const address = URL.createObjectURL(new Blob([...chunks], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), keptMs);
  return fileName;
}
