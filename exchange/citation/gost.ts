// A citation in Russian: ГОСТ Р 7.0.5-2008, a reference to an electronic resource in a footnote.
import type { Cited } from './cited.ts';
import type { CitationPart } from './parts.ts';

/** Longer lists of authors are cut to the first, as the standard's 4.6 allows. */
const mostAuthors = 3;

const day = /^(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d)$/u;

/** `2031. 22 авг.`, as the standard dates an issue; what is less than a day is written as the language does. */
function writePublished(published: string, formatDate: (date: string) => string): string {
  const year = day.exec(published)?.groups?.['year'];
  if (year === undefined) return formatDate(published);
  const rest = new Intl.DateTimeFormat('ru', { day: 'numeric', month: 'short', timeZone: 'UTC' });
  return `${year}. ${rest.format(Date.parse(published))}`;
}

/** `01.09.2031` */
function writeDay(retrieved: string): string {
  return retrieved.split('-').reverse().join('.');
}

/**
 * `Мира Толева. Четыре года пекарю // Газета переулка. 2031. 22 авг. С. 12. URL: https://… (дата обращения: 01.09.2031).`
 *
 * Names stay as printed: which of their words is the family's is not known.
 *
 * @param formatDate  EDTF as Russian writes it.
 * @see https://docs.cntd.ru/document/1200063713 10.1–10.4
 */
export function writeGost(cited: Cited, formatDate: (date: string) => string): CitationPart[] {
  const { authors, title, publisher, published, address, page, retrieved, archived } = cited;
  const parts: CitationPart[] = [];
  const names = authors.length > mostAuthors ? `${authors[0]} и др.` : authors.join(', ');
  if (names !== '') parts.push(endSentence(names));
  const where = [title, publisher].filter((part) => part !== undefined).join(' // ');
  if (where !== '') parts.push(endSentence(where));
  parts.push(published === undefined ? '[Б. д.] ' : endSentence(writePublished(published, formatDate)));
  if (page !== undefined) parts.push(`С. ${page}. `);
  parts.push(`URL: ${address} (дата обращения: ${writeDay(retrieved)}).`);
  if (archived !== undefined) parts.push(` Архивная копия: ${archived}.`);
  return parts;
}

/** With one full stop after it. */
function endSentence(text: string): string {
  return /[.?!…]$/u.test(text) ? `${text} ` : `${text}. `;
}
