// A citation in English, as courts and committees read them: OSCOLA, for pages and documents on the web.
import type { Cited } from './cited.ts';
import type { CitationPart } from './parts.ts';

/** Longer lists of authors are cut to the first. */
const mostAuthors = 3;

function joinAuthors(authors: readonly string[]): string {
  const [first = ''] = authors;
  if (authors.length > mostAuthors) return `${first} and others`;
  return authors.length < 2 ? first : `${authors.slice(0, -1).join(', ')} and ${authors.at(-1)}`;
}

/**
 * `Mira Toleva, ‘Four years for a baker’ (The Lane Gazette, 22 August 2031) 12 <https://…> accessed 1 September 2031`
 *
 * @param formatDate  EDTF as English writes it, months in full.
 * @see https://www.law.ox.ac.uk/oscola 4th edition, 3.1.2 and 3.4.8
 */
export function writeOscola(cited: Cited, formatDate: (date: string) => string): CitationPart[] {
  const { authors, title, publisher, published, address, page, retrieved, archived } = cited;
  const parts: CitationPart[] = [];
  if (authors.length > 0) parts.push(`${joinAuthors(authors)}, `);
  if (title !== undefined) parts.push(`‘${title}’ `);
  const date = published === undefined ? 'no date' : formatDate(published);
  parts.push('(', ...(publisher === undefined ? [] : [{ italic: publisher }, ', ']), `${date})`);
  if (page !== undefined) parts.push(` ${page}`);
  parts.push(` <${address}>`);
  if (archived !== undefined) parts.push(` archived at <${archived}>`);
  return [...parts, ` accessed ${formatDate(retrieved)}`];
}
