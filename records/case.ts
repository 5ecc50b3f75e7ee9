// A matter that joins people and facts: an urgent action, a trial, a group of detainees.
import { z } from 'zod';
import { instant } from './date.ts';
import { caseId, personId } from './id.ts';
import { role } from './kind.ts';
import { line, prose } from './words.ts';

/** A person's part in a case. */
export const member = z.strictObject({ person: personId, role });
export type Member = z.infer<typeof member>;

export const caseStatuses = ['open', 'dormant', 'closed'] as const;

export const caseRecord = z.strictObject({
  type: z.literal('case'),
  id: caseId,
  /** The first is the one a list shows. */
  names: z.array(line).min(1).max(200),
  /** Reference numbers as printed: `UA 310/31`, `EUR 99/014/2031`. */
  references: z.array(line).max(200),
  summary: prose,
  place: line.optional(),
  status: z.enum(caseStatuses),
  members: z.array(member).max(10_000),
  /** Whether a clip of it keeps a copy of its page; undefined leaves it to the settings. */
  copies: z.enum(['always', 'asked']).optional(),
  notes: prose,
  tags: z.array(line).max(200),
  createdAt: instant,
  editedAt: instant,
});
export type Case = z.infer<typeof caseRecord>;
