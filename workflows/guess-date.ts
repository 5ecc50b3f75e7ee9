// The date that a passage tells, as precise as it is written there.
import type { ParsedComponents } from 'chrono-node';
import * as english from 'chrono-node/en';
import * as russian from 'chrono-node/ru';
import type { EdtfDate } from '../records/date.ts';
import { edtfDate } from '../records/date.ts';

/**
 * How far ahead a date without a year may lie: a hearing is announced weeks before, while who looks back over nine
 * months writes the year.
 */
const farthestAheadDays = 90;

const dayMs = 86_400_000;

/**
 * The first date in a passage, in EDTF.
 *
 * A date without a year ("on 9 June") is taken as the latest one not after the reference, or as one that comes soon
 * after it; a day of the week ("в четверг") as the latest.
 *
 * @param reference  When the passage was published, or else read.
 * @returns Undefined when no day, month or year is told.
 */
export function guessDate(passage: string, reference: Date): EdtfDate | undefined {
  const chrono = /\p{Script=Cyrillic}/u.test(passage) ? russian.casual : english.casual;
  for (const { start } of chrono.parse(passage, reference, { forwardDate: false })) {
    const [year, month, day] = settleYear(start, reference);
    if (year === null) continue;
    const tellsDay = start.isCertain('day') || start.isCertain('weekday');
    const tellsMonth = tellsDay || start.isCertain('month');
    if (!tellsMonth && !start.isCertain('year')) continue;
    const parts = [String(year).padStart(4, '0')];
    if (tellsMonth && month !== null) parts.push(String(month).padStart(2, '0'));
    if (tellsDay && day !== null) parts.push(String(day).padStart(2, '0'));
    const written = edtfDate.safeParse(parts.join('-'));
    if (written.success) return written.data;
  }
  return undefined;
}

type Told = readonly [year: number | null, month: number | null, day: number | null];

/** The year that a date without one is in, or the week that a day of the week is in. */
function settleYear(start: ParsedComponents, reference: Date): Told {
  const [year, month, day] = [start.get('year'), start.get('month'), start.get('day')];
  if (year === null || month === null || start.isCertain('year')) return [year, month, day];
  const told = Date.UTC(year, month - 1, day ?? 1);
  const aheadMs = told - reference.getTime();
  if (aheadMs <= 0) return [year, month, day];
  if (!start.isCertain('day') && start.isCertain('weekday')) {
    const before = new Date(told - 7 * dayMs);
    return [before.getUTCFullYear(), before.getUTCMonth() + 1, before.getUTCDate()];
  }
  return aheadMs > farthestAheadDays * dayMs ? [year - 1, month, day] : [year, month, day];
}
