// What a citation names, gathered from a clip, its source and its original.
import type { Clip } from '../../records/clip.ts';
import type { EdtfDate } from '../../records/date.ts';
import type { Proof } from '../../records/history.ts';

/** Absent parts are undefined; no text is empty. */
export interface Cited {
  /** As printed, in order: a name is not turned round, for nobody knows which of its words is the family's. */
  readonly authors: readonly string[];
  readonly title: string | undefined;
  readonly publisher: string | undefined;
  readonly published: EdtfDate | undefined;
  readonly address: string;
  /** Of a PDF, from 1. */
  readonly page: number | undefined;
  /** The day on the reader's calendar when the passage was taken: `2031-06-12`. */
  readonly retrieved: string;
  /** Address of the copy that a third party took last. */
  readonly archived: string | undefined;
}

/** Undefined where the source was never stored. */
export function gatherCited({ clip, source, original }: Proof): Cited | undefined {
  if (source === undefined) return undefined;
  return {
    authors: (source.author ?? '')
      .split(';')
      .map((name) => name.trim())
      .filter((name) => name !== ''),
    title: source.title,
    publisher: source.publisher,
    published: source.published,
    address: source.address,
    page: findPage(clip),
    retrieved: (original?.dates.retrieved ?? clip.clippedAt).slice(0, 'YYYY-MM-DD'.length),
    archived: findNewestCopy(clip),
  };
}

function findNewestCopy({ archived = [] }: Clip): string | undefined {
  return archived.toSorted((one, other) => (one.taken < other.taken ? -1 : 1)).at(-1)?.address;
}

/** The page of a PDF that a fragment selector names. @see https://www.rfc-editor.org/rfc/rfc8118#section-3 */
export function findPage({ selectors }: Clip): number | undefined {
  const values = selectors.flatMap((one) => ('value' in one ? [one.value] : []));
  const page = values.map((value) => /^page=(?<page>[1-9]\d{0,6})(?=&|$)/u.exec(value)?.groups?.['page']);
  const [first] = page.filter((one) => one !== undefined);
  return first === undefined ? undefined : Number(first);
}
