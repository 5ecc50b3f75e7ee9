// How the size and the time of a page's copy are said.
import { formatCount } from '../dates.ts';
import { language } from '../i18n.ts';

/** `1.4 MB`, `210 kB`: thousands of bytes, as file managers count. */
export function formatBytes(bytes: number): string {
  const [value, unit] = bytes < 1_000_000 ? [bytes / 1_000, 'kilobyte'] : [bytes / 1_000_000, 'megabyte'];
  const digits = value < 10 ? 1 : 0;
  return new Intl.NumberFormat(language.value, {
    style: 'unit',
    unit,
    unitDisplay: 'short',
    maximumFractionDigits: digits,
  }).format(value);
}

/**
 * The wall clock of whoever took it, as it stood then: `12 Jun 2031, 13:00` and `+05:00`.
 *
 * @param takenAt  An instant with its offset. Text that is none is given back as it is.
 */
export function formatTakenAt(takenAt: string): { readonly date: string; readonly offset: string } {
  const [, wall, zone] = /^(\d{4}-\d\d-\d\dT\d\d:\d\d)[\d:.]*(Z|[+-]\d\d:\d\d)$/u.exec(takenAt) ?? [];
  if (wall === undefined || zone === undefined) return { date: takenAt, offset: '' };
  const date = new Intl.DateTimeFormat(language.value === 'en' ? 'en-GB' : language.value, {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'short',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  }).format(new Date(`${wall}Z`));
  return { date, offset: zone === 'Z' ? '+00:00' : zone };
}

/** `800 × 600` */
export function formatPx(width: number, height: number): string {
  return `${formatCount(width)} × ${formatCount(height)}`;
}
