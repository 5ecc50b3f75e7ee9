// Everything, a case, or its evidence, handed to the browser's own downloads; nothing leaves the computer.
import { copiesFolder, recordsFile } from '../../exchange/evidence/seal.ts';
import { openPackage } from '../../exchange/pack.ts';
import { listCopyFiles } from '../../records/copy-files.ts';
import type { CaseId } from '../../records/id.ts';
import type { AnyRecord } from '../../records/record.ts';
import type { Verdict } from '../../records/verify-chain.ts';
import type { Copies } from '../../storage/copies.ts';
import type { Store } from '../../storage/store.ts';
import { exportEvidence } from '../../workflows/export-evidence.ts';
import { exportCase, exportEverything, writeDay } from '../../workflows/export-records.ts';
import { indexCases } from '../../workflows/gather-case.ts';

/** Browsers read the address soon after the click; this long after, it can be given back. ms */
const keptMs = 60_000;

/**
 * One JSON file; a ZIP with that file and the copies of pages, where there are any.
 *
 * @param only  One case with all that belongs to it; everything when undefined.
 * @returns The file's name.
 * @throws {UnwritableRecordError} when a stored record cannot be written; then there is no file.
 */
export async function saveFile(
  { vault, copies }: Pick<Store, 'vault' | 'copies'>,
  only: CaseId | undefined,
  document: Document,
): Promise<string> {
  const records = await vault.readAll();
  const now = new Date();
  const { fileName, chunks } =
    only === undefined
      ? exportEverything(records, await vault.readChains(), now)
      : exportCase(records, await vault.readChain(only), only, now);
  const written = new Blob([...chunks], { type: 'application/json' });
  const packed = await packCopies(written, only === undefined ? records : indexCases(records)(only), copies, now);
  const name = packed === undefined ? fileName : fileName.replace(/json$/u, 'zip');
  handOver(packed ?? written, name, document);
  return name;
}

/** @returns Undefined when there is no copy to pack. */
async function packCopies(
  written: Blob,
  records: Iterable<AnyRecord>,
  copies: Pick<Copies, 'read'>,
  now: Date,
): Promise<Blob | undefined> {
  const files = new Map(listCopyFiles(records).map((file) => [file.name, file]));
  const zip = openPackage(writeDay(now));
  let count = 0;
  for (const [name, { copy, part }] of files) {
    const bytes = await copies.read(copy, part).catch(() => undefined);
    if (bytes === undefined) continue;
    zip.add(`${copiesFolder}/${name}`, bytes);
    count += 1;
  }
  if (count === 0) return undefined;
  zip.add(recordsFile, new Uint8Array(await written.arrayBuffer()));
  return new Blob(zip.end() as Uint8Array<ArrayBuffer>[], { type: 'application/zip' });
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
