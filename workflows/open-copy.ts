// A page's copy is opened: its bytes are brought back, and compared with what the original says of them.
import { hashBytes } from '../records/canonical.ts';
import type { Capture } from '../records/capture.ts';
import type { PageCopy, Picture } from '../records/copy.ts';
import { captureId } from '../records/id.ts';
import { UnreadableRowError } from '../storage/seal.ts';
import type { Store } from '../storage/store.ts';

/** Bytes that are here, and whether they are those that were captured. */
export interface KeptFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly holds: boolean;
}

export type CopyOpening =
  | {
      readonly kind: 'opened';
      readonly original: Capture;
      readonly copy: PageCopy;
      readonly page: KeptFile;
      /** Undefined where there is none, or its bytes are not here. */
      readonly picture: KeptFile | undefined;
    }
  /** The original speaks of a copy whose bytes are not on this computer. */
  | { readonly kind: 'missing' }
  /** No such original, or one without a copy. */
  | { readonly kind: 'none' }
  /** It does not open with this device's key. */
  | { readonly kind: 'unreadable' };

/** @param id  Of the original. */
export async function openCopy({ vault, copies }: Pick<Store, 'vault' | 'copies'>, id: string): Promise<CopyOpening> {
  const known = captureId.safeParse(id);
  try {
    const original = known.success ? await vault.read(known.data) : undefined;
    if (original?.type !== 'capture' || !('id' in original.copy)) return { kind: 'none' };
    const { copy } = original;
    const page = await copies.read(copy.id, 'page');
    if (page === undefined) return { kind: 'missing' };
    const { picture } = copy;
    const shot = 'sha256' in picture ? await copies.read(copy.id, 'picture') : undefined;
    return {
      kind: 'opened',
      original,
      copy,
      page: check(page, copy),
      picture: shot === undefined || !('sha256' in picture) ? undefined : check(shot, picture),
    };
  } catch (error) {
    if (error instanceof UnreadableRowError) return { kind: 'unreadable' };
    throw error;
  }
}

function check(bytes: Uint8Array<ArrayBuffer>, { sha256, size }: Pick<Picture, 'sha256' | 'size'>): KeptFile {
  return { bytes, holds: bytes.length === size && hashBytes(bytes) === sha256 };
}
