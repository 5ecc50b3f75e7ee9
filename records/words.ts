// What people wrote: bounded, kept as it came, never empty where a word is needed.
import { z } from 'zod';

/** Longest name, title or label, in UTF-16 units: longer than any name on record, short enough to show. */
export const longestLine = 1_000;
/** Longest quote, note or statement, in UTF-16 units. */
export const longestProse = 200_000;

const hasLetterOrDigit = /[\p{L}\p{N}]/u;
const breaksLine = /[\n\r\u2028\u2029]/u;

/** One line with at least one letter or digit in it; kept as written. */
export const line = z
  .string()
  .max(longestLine)
  .refine((text) => hasLetterOrDigit.test(text), 'expected at least one letter or digit')
  .refine((text) => !breaksLine.test(text), 'expected one line');

/** Any text, which may be empty or have many lines; kept as written. */
export const prose = z.string().max(longestProse);
