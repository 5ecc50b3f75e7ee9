// A selected passage becomes a form that is already filled in: who, when, what kind, where it was read.
import { fingerprintText } from '../anchoring/fingerprint.ts';
import type { PageDetail, ReaderPassage, SelectedPassage } from '../messaging/page-messages.ts';
import { type Address, address } from '../records/address.ts';
import { edtfDate } from '../records/date.ts';
import type { Draft } from '../records/draft.ts';
import { type PersonId, personId } from '../records/id.ts';
import type { StatedDate } from '../records/stated-date.ts';
import { longestLine } from '../records/words.ts';
import { capturePassage, joinAuthors, type Taking } from './capture-passage.ts';
import { findNames, type NamesToFind } from './find-names.ts';
import { guessDate } from './guess-date.ts';
import { guessKind } from './guess-kind.ts';
import type { Stamp } from './stamp.ts';

/** What is known beside the passage itself. */
export interface Surroundings {
  /** Of the tab, as the browser says. */
  readonly address: Address;
  readonly title: string | undefined;
  readonly names: NamesToFind;
  /** People already named in full on the page, so that a family name alone in the quote is understood. */
  readonly seen: ReadonlySet<string>;
  readonly taking: Taking;
}

/** Fills a draft from a selection. Everything in it is a proposal, the quote excepted. */
export function draftClip(passage: SelectedPassage | ReaderPassage, around: Surroundings, stamp: Stamp): Draft {
  const clippedAt = stamp.now();
  const { details } = passage;
  const understood = details.published.flatMap((detail) => readPublished(detail));
  const published = understood[0] ?? readTitleDate(around.title);
  const canonical = address.safeParse(details.canonical);
  const reference = published === undefined ? new Date(clippedAt) : new Date(published.text);
  const happened = guessDate(passage.quote, Number.isNaN(reference.getTime()) ? new Date(clippedAt) : reference);
  // Of the page itself: a frame is but a part of it.
  const fingerprint = around.taking.isInFrame ? undefined : fingerprintText(passage.text ?? '');
  return {
    id: stamp.newId(),
    quote: passage.quote,
    prefix: passage.prefix,
    suffix: passage.suffix,
    ...(passage.start === undefined || passage.end === undefined ? {} : { start: passage.start, end: passage.end }),
    ...(passage.path === undefined ? {} : { path: passage.path }),
    ...(fingerprint === undefined ? {} : { fingerprint }),
    address: around.address,
    ...(canonical.success ? { canonical: canonical.data } : {}),
    ...(details.language === undefined ? {} : { language: details.language }),
    ...(understood.length === 0 ? {} : { stated: listStated(understood) }),
    clippedAt,
    captured: capturePassage(passage, around, { happened, published }, clippedAt),
    form: {
      people: findPeople(passage.quote, around).map((person) => ({ person, role: 'victim' })),
      kind: guessKind(passage.quote),
      happened: happened ?? '',
      place: '',
      statement: '',
      standing: 'alleged',
      note: '',
      title: bestLine(details.title) || toLine(around.title ?? ''),
      publisher: bestLine(details.publisher),
      author: toLine(joinAuthors(details.author)?.text ?? ''),
      published: published?.text ?? '',
      ...(published === undefined ? {} : { publishedFrom: published.from }),
    },
  };
}

function findPeople(quote: string, { names, seen, address }: Surroundings): PersonId[] {
  const mentions = findNames(quote, names, { seen, address });
  // A form that fits two people proposes neither: choosing between them is the reader's part.
  const certain = mentions.filter((mention) => mention.who.length === 1).flatMap((mention) => mention.who);
  const ids = certain.flatMap((who) => (who.kind === 'person' ? [personId.parse(who.id)] : []));
  return [...new Set(ids)];
}

/** A publication date as EDTF: the day of an ISO instant as the page's own clock had it, or what EDTF can read. */
function readPublished(detail: PageDetail): PageDetail[] {
  const day = /^\d{4}(?:-\d{2}(?:-\d{2})?)?/u.exec(detail.text.trim())?.[0];
  const read = edtfDate.safeParse(day ?? guessDate(detail.text, new Date()));
  return read.success ? [{ text: read.data, from: detail.from }] : [];
}

/** Each date once for each place where it stands. */
function listStated(understood: readonly PageDetail[]): StatedDate[] {
  const places = new Map(understood.map(({ text, from }) => [`${text} ${from}`, { date: edtfDate.parse(text), from }]));
  return [...places.values()];
}

/** A report often carries its date in its title and nowhere else; only one with a day and a year is taken. */
function readTitleDate(title: string | undefined): PageDetail | undefined {
  if (title === undefined || !/\b\d{4}\b/u.test(title)) return undefined;
  const date = guessDate(title, new Date());
  return date !== undefined && date.length === 'YYYY-MM-DD'.length ? { text: date, from: 'visible' } : undefined;
}

const bestLine = (details: readonly PageDetail[]) => toLine(details[0]?.text ?? '');

const toLine = (text: string) => text.replace(/\s+/gu, ' ').trim().slice(0, longestLine);
