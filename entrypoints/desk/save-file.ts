// Everything, a case, or its evidence, handed to the browser's own downloads; nothing leaves the computer.
import type { CaseId } from '../../records/id.ts';
import type { Verdict } from '../../records/verify-chain.ts';
import type { Store } from '../../storage/store.ts';
import type { Vault } from '../../storage/vault.ts';
import { exportEvidence } from '../../workflows/export-evidence.ts';
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
  const { fileName, chunks } =
    only === undefined
      ? exportEverything(records, await vault.readChains(), now)
      : exportCase(records, await vault.readChain(only), only, now);
  handOver(new Blob([...chunks], { type: 'application/json' }), fileName, document);
  return fileName;
}

/** @returns The file's name, or what does not hold: then there is no file. */
export async function saveEvidence(
  store: Pick<Store, 'vault' | 'copies'>,
  id: CaseId,
  document: Document,
): Promise<string | Extract<Verdict, { holds: false }>> {
  const made = await exportEvidence(store, id, new Date());
  if (!('pieces' in made)) return made;
  handOver(new Blob(made.pieces as Uint8Array<ArrayBuffer>[], { type: 'application/zip' }), made.fileName, document);
  return made.fileName;
}

/** Gives a file to the browser to save. */
export function handOver(file: Blob, fileName: string, document: Document): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), keptMs);
}
