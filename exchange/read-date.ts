// Dates in figures, as lists and tables have them.
import { type EdtfDate, edtfDate } from '../records/date.ts';

/**
 * A date in figures as EDTF; undefined when it is none, or when day and month could be either.
 *
 * Dots put the day first; slashes do too in Europe and not in America, so they count only where one number is above 12.
 */
export function readDate(text: string): EdtfDate | undefined {
  if (/^\d{4}$/u.test(text)) return isPlausible(Number(text)) ? edtfDate.parse(text) : undefined;
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(text);
  if (iso) return writeDate(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const parts = /^(\d{1,2})([./])(\d{1,2})\2(\d{4})$/u.exec(text);
  if (parts === null) return undefined;
  const [first, second, year] = [Number(parts[1]), Number(parts[3]), Number(parts[4])];
  if (parts[2] === '.' || first > 12 || first === second) return writeDate(year, second, first);
  return second > 12 ? writeDate(year, first, second) : undefined;
}

function writeDate(year: number, month: number, day: number): EdtfDate | undefined {
  const isDay = month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
  if (!isDay || !isPlausible(year)) return undefined;
  return edtfDate.parse(`${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`);
}

/** A year in which somebody whom a monitor follows can have been born. */
function isPlausible(year: number): boolean {
  return year >= 1800 && year < 2100;
}
