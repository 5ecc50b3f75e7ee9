// What a PDF says of itself: its properties, and the metadata that was put into it.
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PageDetail, PageDetails } from '../../messaging/page-messages.ts';
import { readPdfDate } from '../../pdf/date.ts';

/** Details of one kind at most, and units of each, as a message may hold. */
const most = { details: 10, units: 2_000 };

function clean(text: unknown): string {
  const one = Array.isArray(text) ? text.join('; ') : text;
  return typeof one === 'string' ? one.replace(/\s+/gu, ' ').trim().slice(0, most.units) : '';
}

/** The name of the file that an address ends with; empty where it ends with none. */
export function nameOfFile(address: string): string {
  const path = URL.parse(address)?.pathname ?? '';
  const name = path.slice(path.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

function list(details: readonly PageDetail[]): PageDetail[] {
  const seen = new Set<string>();
  return details.filter(({ text }) => text !== '' && !seen.has(text) && seen.add(text)).slice(0, most.details);
}

/**
 * Reads it; what cannot be read is left out.
 *
 * A PDF has no date of publication of its own: when it was made and when it was last changed stand for it.
 */
export async function describePdf(pdf: PDFDocumentProxy, address: string): Promise<PageDetails> {
  const known = await pdf.getMetadata().catch(() => undefined);
  const info = (known?.info ?? {}) as Readonly<Record<string, unknown>>;
  const said = (name: string) => clean(known?.metadata?.get(name));
  const meta = (text: string): PageDetail => ({ text, from: 'meta' });
  const dated = (name: string, from: PageDetail['from']): PageDetail => ({
    text: readPdfDate(clean(info[name])) ?? '',
    from,
  });
  const language = clean(info['Language']).slice(0, 100);
  return {
    title: list([
      ...[said('dc:title'), clean(info['Title'])].map(meta),
      { text: nameOfFile(address).slice(0, most.units), from: 'address' },
    ]),
    publisher: list([meta(said('dc:publisher'))]),
    author: list([said('dc:creator'), clean(info['Author'])].map(meta)),
    published: list([meta(said('dc:date')), dated('CreationDate', 'pdf-created'), dated('ModDate', 'pdf-changed')]),
    ...(language === '' ? {} : { language }),
  };
}
