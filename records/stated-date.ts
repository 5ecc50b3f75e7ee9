// Dates of publication that a page states, and what makes one of them doubtful.
import { z } from 'zod';
import { edtfDate, type Instant, readSpan } from './date.ts';
import { readFrom } from './source.ts';

/** As it was understood, and where it was read. */
export const statedDate = z.strictObject({ date: edtfDate, from: readFrom });
export type StatedDate = z.infer<typeof statedDate>;

export type DateDoubt =
  /** It does not lie within another that the page states. */
  | 'contradicted'
  /** It is later than the page was read. */
  | 'future'
  /** It is where computers begin to count, and what they write when they know none. */
  | 'epoch';

/** A day ahead is no future: somewhere it is tomorrow already. */
const dayMs = 86_400_000;

/** @param date  EDTF, or what somebody typed; what is no date is not doubted. */
export function doubtDate(date: string, stated: readonly StatedDate[], retrieved: Instant): DateDoubt | undefined {
  const span = readSpan(date);
  if (span === undefined) return undefined;
  if (span.first > Date.parse(retrieved) + dayMs) return 'future';
  if (date === '1970-01-01' || date === '1970') return 'epoch';
  const others = stated.flatMap((one) => readSpan(one.date) ?? []);
  return others.some(({ first, last }) => last < span.first || span.last < first) ? 'contradicted' : undefined;
}
