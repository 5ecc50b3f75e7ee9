// The date that a passage tells, as precise as it is written there.
import * as english from 'chrono-node/en';
import * as russian from 'chrono-node/ru';
import type { EdtfDate } from '../records/date.ts';
import { edtfDate } from '../records/date.ts';

/**
 * The first date in a passage, in EDTF.
 *
 * A date without a year ("on 9 June", "в четверг") is taken as the latest one not after the reference.
 *
 * @param reference  When the passage was published, or else read.
 * @returns Undefined when no day, month or year is told.
 */
export function guessDate(passage: string, reference: Date): EdtfDate | undefined {
  const chrono = /\p{Script=Cyrillic}/u.test(passage) ? russian.casual : english.casual;
  for (const { start } of chrono.parse(passage, reference, { forwardDate: false })) {
    const [year, month, day] = [start.get('year'), start.get('month'), start.get('day')];
    if (year === null) continue;
    const tellsDay = start.isCertain('day') || start.isCertain('weekday');
    const tellsMonth = tellsDay || start.isCertain('month');
    if (!tellsMonth && !start.isCertain('year')) continue;
    let known = year;
    if (!start.isCertain('year') && month !== null) {
      const told = Date.UTC(year, month - 1, day ?? 1);
      if (told > reference.getTime()) known = year - 1;
    }
    const parts = [String(known).padStart(4, '0')];
    if (tellsMonth && month !== null) parts.push(String(month).padStart(2, '0'));
    if (tellsDay && day !== null) parts.push(String(day).padStart(2, '0'));
    const written = edtfDate.safeParse(parts.join('-'));
    if (written.success) return written.data;
  }
  return undefined;
}
