// What is asked of a page's process when the page is copied, and what it may answer.
import { z } from 'zod';
import { missingPart } from '../records/copy.ts';

export type CopyRequest =
  /** Begin to copy this document. Answers true. */
  | { readonly kind: 'copy-begin' }
  /** Answers with a `NextPiece`. */
  | { readonly kind: 'copy-next' }
  /** Forget what was copied. Answers true. */
  | { readonly kind: 'copy-end' }
  /** Take the marks out of sight, or put them back. Answers true; the page sees no change. */
  | { readonly kind: 'veil'; readonly veiled: boolean }
  /** Answers with a `MeasuredQuote`, or null when its words are not in this frame. */
  | { readonly kind: 'measure-quote'; readonly exact: string; readonly prefix: string; readonly suffix: string };

/** The next piece of a copy, each given once, or what it waits for. */
export const nextPiece = z.discriminatedUnion('state', [
  z.strictObject({ state: z.literal('working') }),
  /** UTF-16 units; 250,000 at most are sent. */
  z.strictObject({ state: z.literal('piece'), text: z.string().min(1).max(250_000) }),
  z.strictObject({ state: z.literal('done'), missing: z.array(missingPart).max(100) }),
  z.strictObject({ state: z.literal('failed'), why: z.enum(['too-large', 'failed']) }),
]);
export type NextPiece = z.infer<typeof nextPiece>;

const px = z.number().min(-10_000_000).max(10_000_000);

/** Where a quote shows in the window, CSS px from its top left corner. */
export const measuredQuote = z.strictObject({
  boxes: z.array(z.strictObject({ left: px, top: px, width: px, height: px })).max(1_000),
  /** Px of the screen to one CSS px, the reader's zoom in it. */
  scale: z.number().min(0.1).max(20),
});
export type MeasuredQuote = z.infer<typeof measuredQuote>;

/** Bytes of a file that go out at once. */
export const filePieceBytes = 750_000;

/** Asked of Vigil's reader alone: the bytes of the file that is open, from a place on. Answers with a `FilePiece`, or null. */
export const fileRequest = z.strictObject({ kind: z.literal('copy-file'), at: z.int().min(0) });
export type FileRequest = z.infer<typeof fileRequest>;

/** A piece of a file in base64, and the size of all of it in bytes. */
export const filePiece = z.strictObject({ size: z.int().min(1), piece: z.string().max(1_000_000) });
export type FilePiece = z.infer<typeof filePiece>;
