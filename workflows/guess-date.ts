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

/** Words for how many, and units of time, by the languages in which dates are read. */
const counted =
  /(?:(?<!\d)\d{1,3}|\ban?|half|couple of|several|few|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)[\s-]+(?:year|month|week|day|hour|minute|second)s?\b|(?:(?<!\d)\d{1,3}|один|одну|дв[ае]|двух|тр[её]х|три|четыр\p{L}+|пят\p{L}+|шест\p{L}+|сем\p{L}+|восем\p{L}+|восьм\p{L}+|девят\p{L}+|десят\p{L}+|нескольк\p{L}+)\s+(?:год|лет|месяц|недел|дн|день|сут|час|минут|секунд)/iu;

/** What counts back from the time of writing, and so tells a date. */
const countsBack = /\bago\b|назад|тому/iu;

/** A length of time is no date: "for ten years", "two weeks later" (than what?), "в течение трёх дней". */
function isLength(text: string): boolean {
  return counted.test(text) && !countsBack.test(text);
}

/** Day and month in figures, which half the world writes the other way round: 08/09/2031. */
const figures = /^\D*(?<one>\d{1,2})[/-](?<other>\d{1,2})[/-]\d{4}/u;

function isEitherWay(text: string): boolean {
  const { one, other } = figures.exec(text)?.groups ?? {};
  return one !== undefined && Number(one) <= 12 && Number(other) <= 12 && Number(one) !== Number(other);
}

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
  for (const { start, text } of chrono.parse(passage, reference, { forwardDate: false })) {
    if (isLength(text)) continue;
    const [year, month, day] = settleYear(start, reference);
    if (year === null) continue;
    const isYearAlone = isEitherWay(text);
    const tellsDay = !isYearAlone && (start.isCertain('day') || start.isCertain('weekday'));
    const tellsMonth = tellsDay || (!isYearAlone && start.isCertain('month'));
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
