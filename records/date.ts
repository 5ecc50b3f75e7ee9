// Dates as precise as the source was: EDTF (ISO 8601-2), from a day to "about 2010".
import edtf from 'edtf';
import { z } from 'zod';

/** `2010-06-09`, `2010-06`, `2010-06~`, `2010-06-09/2010-06-12` …: any EDTF up to level 2, kept as written. */
export const edtfDate = z
  .string()
  .max(100)
  .refine((text) => readSpan(text) !== undefined, 'expected an EDTF date such as 2010-06-09, 2010-06 or 2010~')
  .brand('EdtfDate');

export type EdtfDate = z.infer<typeof edtfDate>;

/** ISO 8601 with seconds and an offset (`Z` or `+05:00`): one instant, as a clock showed it. */
export const instant = z.iso.datetime({ offset: true }).brand('Instant');
export type Instant = z.infer<typeof instant>;

/** First and last instant that a date can mean, in milliseconds since 1970 UTC; infinite at an open end. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

/** The span of an EDTF text, or undefined when it is not EDTF. */
export function readSpan(text: string): Span | undefined {
  try {
    const date = edtf(text);
    return { first: date.min, last: date.max };
  } catch {
    return undefined;
  }
}

/** Orders dates by their first instant, then by their last; undated things come last. */
export function compareDates(a: string | undefined, b: string | undefined): number {
  const left = a === undefined ? undefined : readSpan(a);
  const right = b === undefined ? undefined : readSpan(b);
  if (left === undefined || right === undefined) {
    return Number(left === undefined) - Number(right === undefined);
  }
  return left.first - right.first || left.last - right.last || 0;
}
