// The copy of a page that is kept beside a clip: what it is, how it was taken, and what of the page is not in it.
import { z } from 'zod';
import { absent } from './absent.ts';
import { instant } from './date.ts';
import { copyId } from './id.ts';
import { sha256 } from './sha256.ts';

/** Most bytes of a page's copy, and of its picture. Chromium lets an extension keep hundreds of them; a message brings one. */
export const largestCopy = 30_000_000;

/** What a copy is made of: MHTML, HTML with everything in it, or the file as it came. */
export const copyTypes = ['multipart/related', 'text/html', 'application/pdf'] as const;

/** Who made it: the browser itself, Vigil out of what the page showed, or nobody: it is the file that was read. */
export const waysOfCopying = ['browser', 'page', 'file'] as const;

/** Parts of a page that a copy can lack. */
export const missingParts = ['image', 'background', 'style', 'font', 'frame', 'media', 'canvas', 'embedded'] as const;

/** Why: another site keeps it to itself, it was not there yet, there was no room, or nothing can read it out. */
export const reasonsMissing = ['other-site', 'not-loaded', 'too-large', 'not-readable'] as const;

export const missingPart = z.strictObject({
  part: z.enum(missingParts),
  why: z.enum(reasonsMissing),
  count: z.int().min(1).max(1_000_000),
});
export type MissingPart = z.infer<typeof missingPart>;

/** Bytes that are kept apart from records. */
const keptFile = { sha256, size: z.int().min(1).max(largestCopy) };

const px = z.number().min(-1_000_000).max(1_000_000);

/** The visible part of the page, as the browser drew it, with a line around the passage. */
const picture = z.strictObject({
  ...keptFile,
  type: z.literal('image/png'),
  width: z.int().min(1).max(100_000),
  height: z.int().min(1).max(100_000),
  /** Where the line was drawn, in px of the picture; empty when the passage was not in view. */
  passage: z.array(z.strictObject({ left: px, top: px, width: px, height: px })).max(200),
});
export type Picture = z.infer<typeof picture>;

export const pageCopy = z.strictObject({
  id: copyId,
  ...keptFile,
  type: z.enum(copyTypes),
  taken: z.enum(waysOfCopying),
  /** By the clock of the computer, with its offset from UTC. */
  takenAt: instant,
  /** Whether the page's text was the same when the passage was taken and when the copy was made. */
  text: z.enum(['same', 'changed', 'unknown']),
  missing: z.array(missingPart).max(missingParts.length * reasonsMissing.length),
  picture: z.union([picture, absent]),
});
export type PageCopy = z.infer<typeof pageCopy>;

/** How a copy's file is called after its hash. */
export const copyEndings: Readonly<Record<PageCopy['type'] | Picture['type'], string>> = {
  'multipart/related': 'mhtml',
  'text/html': 'html',
  'application/pdf': 'pdf',
  'image/png': 'png',
};

/** The files of a copy: the page first, then its picture where there is one. */
export function filesOf(copy: PageCopy): (Picture | PageCopy)[] {
  return 'sha256' in copy.picture ? [copy, copy.picture] : [copy];
}
