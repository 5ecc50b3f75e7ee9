// A clip on its way: what was selected and what the user has filled in so far. It survives the browser's death.
import { z } from 'zod';
import { address } from './address.ts';
import { captured } from './capture.ts';
import { instant } from './date.ts';
import { standings } from './fact.ts';
import { caseId, personId } from './id.ts';
import { readFrom } from './source.ts';
import { statedDate } from './stated-date.ts';

/** The form, as typed; checked when it is saved, not while it is written. */
export const draftForm = z.strictObject({
  people: z.array(z.strictObject({ person: personId, role: z.string() })),
  case: caseId.optional(),
  kind: z.string(),
  happened: z.string(),
  place: z.string(),
  statement: z.string(),
  standing: z.enum(standings),
  note: z.string(),
  title: z.string(),
  publisher: z.string(),
  author: z.string(),
  published: z.string(),
  publishedFrom: readFrom.optional(),
  /** Whether the page's copy goes with the clip; undefined leaves it to the case and the settings. */
  copy: z.boolean().optional(),
});
export type DraftForm = z.infer<typeof draftForm>;

export const draft = z.strictObject({
  id: z.uuid(),
  quote: z.string(),
  prefix: z.string(),
  suffix: z.string(),
  start: z.int().min(0).optional(),
  end: z.int().min(0).optional(),
  /** XPath of the element that held it. */
  path: z.string().optional(),
  /** Of the page's text, from `fingerprintText`. */
  fingerprint: z.string().optional(),
  address,
  canonical: address.optional(),
  language: z.string().optional(),
  /** Dates of publication that the page states, as they were understood; the most telling first. */
  stated: z.array(statedDate).max(10).optional(),
  /** When the passage was selected. */
  clippedAt: instant,
  /** What was taken from the page; it becomes the original. Undefined in a draft of a Vigil that did not keep it. */
  captured: captured.optional(),
  form: draftForm,
});
export type Draft = z.infer<typeof draft>;
