// The copy of a PDF that was kept with a clip, out of the vault: asked of nobody, and only as it was captured.
import type { Instant } from '../../records/date.ts';
import type { Store } from '../../storage/store.ts';
import { openCopy } from '../../workflows/open-copy.ts';

export type KeptPdf =
  | { readonly bytes: Uint8Array<ArrayBuffer>; readonly address: string; readonly takenAt: Instant }
  | { readonly problem: 'copy-missing' | 'copy-altered' };

/** @param original  Id of the original that speaks of it. */
export async function readKept(store: Pick<Store, 'vault' | 'copies'>, original: string): Promise<KeptPdf> {
  const opening = await openCopy(store, original);
  if (opening.kind === 'unreadable') return { problem: 'copy-altered' };
  if (opening.kind !== 'opened' || opening.copy.type !== 'application/pdf') return { problem: 'copy-missing' };
  const { page, copy } = opening;
  if (!page.holds) return { problem: 'copy-altered' };
  return { bytes: page.bytes, address: opening.original.address, takenAt: copy.takenAt };
}
