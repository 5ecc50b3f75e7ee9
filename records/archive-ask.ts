// A page that a third party was asked to keep, until it answers.
import { z } from 'zod';
import { address } from './address.ts';
import { instant } from './date.ts';
import { clipId } from './id.ts';

/** Why there is no copy. */
export const archiveRefusals = [
  /** The reader took back, or never gave, the permission to ask. */
  'not-allowed',
  /** It answers those who have an account. */
  'account',
  /** It keeps no page of this site, or hears nobody from this network. */
  'blocked',
  /** It has too much to do, or heard too much of this reader. */
  'busy',
  /** It could not open the page: that is gone, needs a login, or refuses it. */
  'page',
  /** It could not be reached. */
  'unreachable',
  /** It answered what nobody understands. */
  'unclear',
  /** It took the job and did not say in time what became of it. */
  'slow',
] as const;
export type ArchiveRefusal = (typeof archiveRefusals)[number];

export const archiveAsk = z.strictObject({
  /** What the copy is to prove. */
  clip: clipId,
  /** What was asked for: the address of the source without what tracks a reader. */
  address,
  asked: instant,
  /** How often it was asked: a process can die before it hears the answer. */
  tries: z.int().min(0),
  /** What the third party calls the job; undefined until it took it. */
  job: z.string().max(200).optional(),
  /** Undefined while it is asked or waited for. */
  refusal: z.enum(archiveRefusals).optional(),
});
export type ArchiveAsk = z.infer<typeof archiveAsk>;

/** What lets a reader with an account be known to the third party. @see https://archive.org/account/s3.php */
export const archiveKeys = z.strictObject({
  access: z.string().regex(/^[\w.~+/=-]{1,200}$/u),
  secret: z.string().regex(/^[\w.~+/=-]{1,200}$/u),
});
export type ArchiveKeys = z.infer<typeof archiveKeys>;
