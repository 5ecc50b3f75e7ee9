// Dates as people write them in their language, from what is stored as EDTF or as an instant.
import { readSpan } from '../records/date.ts';
import { language, t } from './i18n.ts';

const calendarDate = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/u;
const seasons = ['spring', 'summer', 'autumn', 'winter'] as const;

/** Whether a month is written in full; a citation does. */
type Months = 'short' | 'long';

/**
 * A date as precise as it was written: `2031-06-09` → 9 Jun 2031, `2031~` → about 2031, `2031-06/..` → since Jun 2031.
 *
 * Forms that no sentence of ours fits (sets, lists, dates with half a month unknown) and text that is not EDTF are
 * given back as they are.
 */
export function formatEdtf(text: string, months: Months = 'short'): string {
  if (readSpan(text) === undefined) return text;
  const [first, last] = text.split('/');
  if (first === undefined || last === undefined) return formatOne(text, months) ?? text;
  const isOpen = (side: string) => side === '' || side === '..';
  const start = isOpen(first) ? undefined : formatOne(first, months);
  const end = isOpen(last) ? undefined : formatOne(last, months);
  if (isOpen(last) && start !== undefined) return t('shared:date.since', { date: start });
  if (isOpen(first) && end !== undefined) return t('shared:date.until', { date: end });
  return start === undefined || end === undefined ? text : t('shared:date.between', { first: start, last: end });
}

function formatOne(text: string, months: Months): string | undefined {
  const doubt = /[~?%]$/u.exec(text)?.[0];
  const plain = doubt === undefined ? text : text.slice(0, -1);
  const date = formatPlain(plain.replace(/(?:-XX)+$/u, ''), months);
  if (date === undefined) return undefined;
  if (doubt === '~') return t('shared:date.about', { date });
  if (doubt === '?') return t('shared:date.perhaps', { date });
  return doubt === '%' ? t('shared:date.perhapsAbout', { date }) : date;
}

function formatPlain(text: string, months: Months): string | undefined {
  const decade = /^(\d{3})X$/u.exec(text);
  if (decade !== null) return t('shared:date.decade', { year: `${decade[1]}0` });
  const season = /^(\d{4})-2([1-4])$/u.exec(text);
  if (season !== null) return t(`shared:date.${seasons[Number(season[2]) - 1] ?? 'spring'}`, { year: season[1] ?? '' });
  if (text.includes('T')) return readInstant(text) === undefined ? undefined : formatInstant(text, 'minute');
  const parts = calendarDate.exec(text);
  if (parts === null) return undefined;
  const [, year, month, day] = parts;
  if (month === undefined) return String(Number(year));
  const at = new Date(0);
  at.setUTCFullYear(Number(year), Number(month) - 1, Number(day ?? 1));
  const shape: Intl.DateTimeFormatOptions = { timeZone: 'UTC', year: 'numeric', month: months };
  return new Intl.DateTimeFormat(regionOf(), day === undefined ? shape : { ...shape, day: 'numeric' }).format(at);
}

/** How finely an instant is told: its day, its day and time, or only the time of day. */
export type InstantShape = 'day' | 'minute' | 'time';

/** An instant on the reader's own clock: 9 Jun 2031, 14:03. Text that is no instant is given back as it is. */
export function formatInstant(iso: string, shape: InstantShape = 'day'): string {
  const at = readInstant(iso);
  if (at === undefined) return iso;
  const day: Intl.DateTimeFormatOptions = { year: 'numeric', month: 'short', day: 'numeric' };
  const time: Intl.DateTimeFormatOptions = { hour: '2-digit', minute: '2-digit' };
  const parts = shape === 'time' ? time : shape === 'day' ? day : { ...day, ...time };
  return new Intl.DateTimeFormat(regionOf(), parts).format(at);
}

/** A number with its groups as the language writes them. */
export function formatCount(count: number): string {
  return new Intl.NumberFormat(regionOf()).format(count);
}

function readInstant(iso: string): Date | undefined {
  const at = new Date(iso);
  return Number.isNaN(at.getTime()) ? undefined : at;
}

/** English dates are day first, as the field writes them. */
function regionOf(): string {
  return language.value === 'en' ? 'en-GB' : language.value;
}
