// One dated claim about people, with its proof.
import { z } from 'zod';
import { edtfDate, instant } from './date.ts';
import { caseId, clipId, factId, personId } from './id.ts';
import { kind, role } from './kind.ts';
import { line, prose } from './words.ts';

/** How a claim stands: said by somebody, borne out, or contradicted. */
export const standings = ['alleged', 'confirmed', 'disputed'] as const;
export type Standing = (typeof standings)[number];

export const fact = z.strictObject({
  type: z.literal('fact'),
  id: factId,
  kind,
  /** When it happened, as precise as the source was. */
  happened: edtfDate.optional(),
  place: line.optional(),
  statement: prose,
  people: z.array(z.strictObject({ person: personId, role })).max(1_000),
  case: caseId.optional(),
  standing: z.enum(standings),
  /** Proof; a fact without any was typed by the user. */
  clips: z.array(clipId).max(1_000),
  createdAt: instant,
  editedAt: instant,
});
export type Fact = z.infer<typeof fact>;
