// The page or document that something was read in, with its three dates kept apart.
import { z } from 'zod';
import { address } from './address.ts';
import { edtfDate, instant } from './date.ts';
import { sourceId } from './id.ts';
import { line, prose } from './words.ts';

/** Where on a page a detail was read; `typed` when the user wrote it. */
export const readFrom = z.enum(['json-ld', 'meta', 'visible', 'address', 'pdf-created', 'pdf-changed', 'typed']);
export type ReadFrom = z.infer<typeof readFrom>;

export const source = z.strictObject({
  type: z.literal('source'),
  id: sourceId,
  /** As the browser showed it. */
  address,
  /** As the page calls itself. */
  canonical: address.optional(),
  /** Of its text, by which the same article is known at another address: ascending hashes, 8 hexadecimal digits each. */
  fingerprint: z
    .string()
    .regex(/^(?:[0-9a-f]{8}){1,64}$/u)
    .optional(),
  title: line.optional(),
  publisher: line.optional(),
  author: line.optional(),
  published: edtfDate.optional(),
  publishedFrom: readFrom.optional(),
  /** When Vigil read it, with the offset of the reader's clock. */
  retrieved: instant,
  /** BCP 47, as the page declares it. */
  language: z.string().max(100).optional(),
  notes: prose,
  createdAt: instant,
  editedAt: instant,
});
export type Source = z.infer<typeof source>;
