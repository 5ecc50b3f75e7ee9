// What the original of a clip will hold: all that the page and the browser said at that moment, and why the rest is absent.
import type { PageDetail, ReaderPassage, SelectedPassage } from '../messaging/page-messages.ts';
import type { Absent } from '../records/absent.ts';
import { type Address, address } from '../records/address.ts';
import { hashText } from '../records/canonical.ts';
import { type Captured, longestDetail } from '../records/capture.ts';
import { edtfDate, type Instant, shiftInstant } from '../records/date.ts';
import { cleanQuote } from '../records/hidden.ts';

/** How a passage was taken. */
export interface Taking {
  /** Whether it stood in a frame of the page. */
  readonly isInFrame: boolean;
  readonly selected: Captured['selected'];
  readonly tool: Captured['tool'];
  /** Of the reader's clock, minutes east of UTC. */
  readonly offset: number;
}

/** What was understood of the dates in the passage and on the page. */
export interface UnderstoodDates {
  /** EDTF, from the passage itself. */
  readonly happened: string | undefined;
  readonly published: PageDetail | undefined;
}

const notStated: Absent = { absent: 'not-stated' };
const notUnderstood: Absent = { absent: 'not-understood' };

/** @param clippedAt  UTC. */
export function capturePassage(
  passage: SelectedPassage & Partial<Pick<ReaderPassage, 'file'>>,
  {
    address: shown,
    title,
    taking,
  }: { readonly address: Address; readonly title: string | undefined; readonly taking: Taking },
  dates: UnderstoodDates,
  clippedAt: Instant,
): Captured {
  const { quote, prefix, suffix, paragraph, text, details, file } = passage;
  return {
    quote,
    clean: cleanQuote(quote).text,
    paragraph: paragraph === undefined ? { absent: 'not-read' } : { text: paragraph },
    prefix,
    suffix,
    address: shown,
    canonical: readAddress(details.canonical),
    frame: taking.isInFrame ? readAddress(passage.address) : { absent: 'no-frame' },
    title: details.title[0] ?? (title ? { text: title.slice(0, longestDetail), from: 'visible' } : notStated),
    publisher: details.publisher[0] ?? notStated,
    author: joinAuthors(details.author) ?? notStated,
    language: details.language === undefined ? notStated : { text: details.language, from: 'meta' },
    dates: {
      happened: readDate(dates.happened === undefined ? undefined : { text: dates.happened, from: 'visible' }, []),
      published: readDate(dates.published, details.published),
      stated: details.published,
      retrieved: shiftInstant(clippedAt, taking.offset),
    },
    selected: taking.selected,
    tool: taking.tool,
    page: text === undefined ? { absent: 'not-read' } : { sha256: hashText(text), length: text.length },
    ...(file === undefined ? {} : { file: { ...file, type: 'application/pdf' } }),
    copy: { absent: 'not-taken' },
  };
}

/**
 * All authors that the most telling place names, in its order, between semicolons; each is kept as printed. Where a page
 * only prints them, it often prints one of them twice: the first is taken.
 */
export function joinAuthors(authors: readonly PageDetail[]): PageDetail | undefined {
  const [first] = authors;
  if (first === undefined) return undefined;
  const named = first.from === 'visible' ? [first] : authors.filter(({ from }) => from === first.from);
  return {
    text: named
      .map(({ text }) => text)
      .join('; ')
      .slice(0, longestDetail),
    from: first.from,
  };
}

function readAddress(given: string | undefined): Captured['canonical'] {
  if (given === undefined) return notStated;
  const known = address.safeParse(given);
  return known.success ? { address: known.data } : notUnderstood;
}

function readDate(given: PageDetail | undefined, stated: readonly PageDetail[]): Captured['dates']['published'] {
  const date = edtfDate.safeParse(given?.text);
  if (given !== undefined && date.success) return { date: date.data, from: given.from };
  return stated.length > 0 ? notUnderstood : notStated;
}
