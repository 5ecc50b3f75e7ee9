// What an evidence package says of itself: which case, where its chain ends, what its file was hashed to.
import { z } from 'zod';
import { writeCanonical } from '../../records/canonical.ts';
import { caseId } from '../../records/id.ts';
import { sha256 } from '../../records/sha256.ts';

export const recordsFile = 'records.json';
export const sealFile = 'seal.json';
/** Where the files of page copies lie. */
export const copiesFolder = 'copies';

export const evidenceSeal = z.strictObject({
  format: z.literal('vigil-evidence'),
  version: z.literal(1),
  case: caseId,
  /** How many entries the chain has. */
  entries: z.int().min(1),
  /** The hash of the last. */
  seal: sha256,
  records: z.strictObject({ name: z.literal(recordsFile), sha256 }),
  /** The files of page copies that come along, each once, in order. */
  copies: z
    .array(z.string().regex(/^[0-9a-f]{64}\.(?:mhtml|html|pdf|png)$/u))
    .refine((names) => names.every((name, at) => at === 0 || name > (names[at - 1] ?? ''))),
  /** The day on the sender's calendar. */
  made: z.iso.date(),
});
export type EvidenceSeal = z.infer<typeof evidenceSeal>;

/** In canonical form, so that there is one way to write it. */
export function writeSeal(seal: EvidenceSeal): string {
  return `${writeCanonical(evidenceSeal.parse(seal))}\n`;
}

/** Undefined when it is not exactly what `writeSeal` gives. */
export function readSeal(text: string): EvidenceSeal | undefined {
  try {
    const seal = evidenceSeal.safeParse(JSON.parse(text));
    return seal.success && writeSeal(seal.data) === text ? seal.data : undefined;
  } catch {
    return undefined;
  }
}
