// Why something that belongs to an original is not there.
import { z } from 'zod';

export const absences = [
  /** The page does not say. */
  'not-stated',
  /** What the page says could not be understood; it is kept beside. */
  'not-understood',
  /** The passage stood in the page itself, not in a frame of it. */
  'no-frame',
  /** The page was longer than Vigil reads, or the passage was found in no paragraph. */
  'not-read',
  /** Nobody asked for one. */
  'not-taken',
  /** It was begun by a Vigil that did not keep it. */
  'not-kept',
  /** The browser did not give leave for it. */
  'not-allowed',
  /** The page was closed, left or went on to something else. */
  'page-left',
  /** The page no longer showed the passage when it was to be copied. */
  'passage-gone',
  /** It was larger than Vigil keeps. */
  'too-large',
  /** The disk had no room for it. */
  'no-room',
  /** The browser could not make one. */
  'failed',
] as const;

export const absent = z.strictObject({ absent: z.enum(absences) });
export type Absent = z.infer<typeof absent>;
