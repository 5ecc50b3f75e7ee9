// What Vigil's own views ask of its background; the sender is checked to be one of them.
import { z } from 'zod';
import type { ClipFinding } from '../records/clip-finding.ts';
import { caseId, clipId, personId } from '../records/id.ts';
import type { ClipRefusal } from '../records/page-state.ts';
import type { DraftCopy } from '../storage/copies.ts';

export const viewMessage = z.discriminatedUnion('kind', [
  /** Records were committed: bring the index up to date and let open pages be read again. */
  z.strictObject({ kind: z.literal('records-changed') }),
  /** The user changed how names are recognised: let open pages be read again. */
  z.strictObject({ kind: z.literal('recognition-changed') }),
  /** The user changed where Vigil may read. */
  z.strictObject({ kind: z.literal('sites-changed') }),
  /** The user changed which sites are quiet or stopped; `tab` is to be read again where its site no longer is. */
  z.strictObject({ kind: z.literal('manner-changed'), tab: z.int().optional() }),
  /** Read this tab now, with the right that a click on the toolbar button gives. */
  z.strictObject({ kind: z.literal('read-tab'), tab: z.int() }),
  /** Show this mention in the page; "next" and "previous" count from it. */
  z.strictObject({ kind: z.literal('go-to'), tab: z.int(), ref: z.int().min(0) }),
  /** Find what was clipped from the page in this tab in its text as it is now. */
  z.strictObject({ kind: z.literal('find-clips'), tab: z.int() }),
  /** The reader wants a third party to keep the page of a clip, and gave the permission to ask. */
  z.strictObject({ kind: z.literal('archive-clip'), clip: clipId }),
  /** The reader lets go of what was asked for a clip. */
  z.strictObject({ kind: z.literal('forget-archive'), clip: clipId }),
  /** Take the selection of this tab into a draft. Answers `{ draft: id }`, or why there is none. */
  z.strictObject({ kind: z.literal('clip-selection'), tab: z.int() }),
  /** Take the sentence that a mention stands in into a draft for one of those whom it may name. Answers as `clip-selection`; empty when it is gone. */
  z.strictObject({
    kind: z.literal('clip-mention'),
    tab: z.int(),
    ref: z.int().min(0),
    who: z.union([personId, caseId]),
  }),
  /** Copy the page in this tab for a draft that was begun there. */
  z.strictObject({ kind: z.literal('take-copy'), tab: z.int(), draft: z.uuid() }),
]);
export type ViewMessage = z.infer<typeof viewMessage>;

export interface ViewAnswers {
  'records-changed': { readonly ok: true };
  'recognition-changed': { readonly ok: true };
  'sites-changed': { readonly ok: true };
  'manner-changed': { readonly ok: true };
  'read-tab': { readonly ok: boolean };
  /** False when the page no longer has the place. */
  'go-to': { readonly ok: boolean };
  /** `unread` when the page has not sent its text. */
  'find-clips':
    | {
        /** What the page is known by beside its address. */
        readonly canonical: string | undefined;
        readonly fingerprint: string | undefined;
        readonly findings: readonly ClipFinding[];
      }
    | { readonly unread: true };
  'archive-clip': { readonly ok: true };
  'forget-archive': { readonly ok: true };
  'clip-selection': { readonly draft: string } | { readonly refused: ClipRefusal };
  'clip-mention': { readonly draft: string } | { readonly empty: true };
  /** What became of it; the same is kept for the draft where the disk has room to say so. */
  'take-copy': DraftCopy;
}
