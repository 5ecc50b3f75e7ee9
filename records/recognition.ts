// How names are recognised, as the user wants it: how sure, and by which kinds of variation.
import { z } from 'zod';

/** `strict` shows what is likely at least, `wide` also what is rather unlikely. */
export const strictness = z.enum(['strict', 'normal', 'wide']);
export type Strictness = z.infer<typeof strictness>;

/** Kinds of variation between a stored and a printed name, those met most first; `matching/hints.ts` reads the same words. */
export const variation = z.enum([
  'sounds',
  'scripts',
  'endings',
  'family-alone',
  'initials',
  'equal-names',
  'joined-words',
]);
export type Variation = z.infer<typeof variation>;

export const recognition = z.object({
  strictness: strictness.default('normal'),
  /** Kinds that are not wanted. */
  off: z.array(variation).default([]),
});
export type Recognition = z.infer<typeof recognition>;
