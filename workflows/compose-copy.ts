// What is written down of a page's copy once its bytes are there.

import type { Absent } from '../records/absent.ts';
import { hashBytes } from '../records/canonical.ts';
import { largestCopy, type MissingPart, type PageCopy, type Picture, pageCopy } from '../records/copy.ts';
import { shiftInstant } from '../records/date.ts';
import type { CopyBytes, DraftCopy } from '../storage/copies.ts';
import type { Stamp } from './stamp.ts';

/** The page as it was copied. */
export interface CopiedPage {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly type: PageCopy['type'];
  readonly taken: PageCopy['taken'];
  readonly missing: readonly MissingPart[];
}

/** The picture of what was visible of it. */
export interface TakenPicture extends Pick<Picture, 'width' | 'height' | 'passage'> {
  readonly bytes: Uint8Array<ArrayBuffer>;
}

export interface CopyCircumstances {
  readonly text: PageCopy['text'];
  /** Of the reader's clock, minutes east of UTC. */
  readonly offset: number;
}

/** @returns What to keep; the reason why nothing is, where the page is larger than what is kept. */
export function composeCopy(
  page: CopiedPage,
  shot: TakenPicture | Absent,
  { text, offset }: CopyCircumstances,
  stamp: Stamp,
): { readonly state: DraftCopy; readonly bytes?: CopyBytes } {
  if (page.bytes.length > largestCopy) return { state: { state: 'absent', why: 'too-large' } };
  const picture = describePicture(shot);
  const copy = pageCopy.parse({
    id: stamp.newId(),
    sha256: hashBytes(page.bytes),
    size: page.bytes.length,
    type: page.type,
    taken: page.taken,
    takenAt: shiftInstant(stamp.now(), offset),
    text,
    missing: page.missing,
    picture,
  });
  const bytes =
    'sha256' in picture && 'bytes' in shot ? { page: page.bytes, picture: shot.bytes } : { page: page.bytes };
  return { state: { state: 'taken', copy }, bytes };
}

function describePicture(shot: TakenPicture | Absent): PageCopy['picture'] {
  if ('absent' in shot) return shot;
  if (shot.bytes.length > largestCopy) return { absent: 'too-large' };
  const { bytes, width, height, passage } = shot;
  return { sha256: hashBytes(bytes), size: bytes.length, type: 'image/png', width, height, passage };
}
