// What a page says of itself: its title, who printed it, who wrote it, when.
import type { PageDetail, PageDetails } from '../messaging/page-messages.ts';
import { readLinkedData } from './linked-data.ts';

/** Details of one kind at most, and units of each. */
const most = { details: 10, units: 2_000 };

/** Elements of one selector that are looked at. */
const mostElements = 20;

type Kind = 'title' | 'publisher' | 'author' | 'published';

/**
 * Names that pages give these in `<meta>`, the most telling first: Open Graph, Dublin Core, Highwire Press (which
 * scholarly indexes read), Parsely and Sailthru as newsrooms use them.
 *
 * @see https://ogp.me/
 * @see https://scholar.google.com/intl/en/scholar/inclusion.html#indexing
 * @see https://www.dublincore.org/specifications/dublin-core/dcq-html/
 */
const metaNames: Readonly<Record<Kind, readonly string[]>> = {
  title: ['og:title', 'citation_title', 'dc.title', 'dcterms.title', 'twitter:title', 'parsely-title'],
  publisher: ['og:site_name', 'citation_publisher', 'dc.publisher', 'dcterms.publisher', 'application-name'],
  author: ['author', 'article:author', 'citation_author', 'dc.creator', 'dcterms.creator', 'parsely-author', 'byl'],
  published: [
    ...['article:published_time', 'citation_publication_date', 'citation_date', 'dc.date.issued', 'dcterms.issued'],
    ...['dc.date', 'dcterms.date', 'dcterms.created', 'date', 'pubdate', 'publishdate', 'parsely-pub-date'],
    ...['sailthru.date', 'og:published_time'],
  ],
};

/** Where pages print these, the most telling first. */
const visiblePlaces: Readonly<Record<Kind, string>> = {
  title: 'h1',
  publisher: '[itemprop="publisher"]',
  author: '[rel~="author"], [itemprop="author"], .byline, .author, .p-author',
  published:
    'article time[datetime], main time[datetime], time[pubdate], [itemprop="datePublished"], time[datetime], .dateline',
};

/** `/2031/06/09/` and `/2031-06-09-`: the day in an address, or the month where there is no day. */
const dateInAddress =
  /[/-](?<year>(?:19|20)\d\d)[/-](?<month>0[1-9]|1[0-2])(?:[/-](?<day>0[1-9]|[12]\d|3[01]))?(?=[/-]|$)/u;

function clean(text: string): string {
  return text.replace(/\s+/gu, ' ').trim().slice(0, most.units);
}

/** The metadata elements, by their names in lower case. */
function readMeta(page: Document): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const element of [...query(page, 'meta[content]')].slice(0, 500)) {
    const name = (element.getAttribute('property') ?? element.getAttribute('name') ?? '').toLowerCase();
    const content = clean(element.getAttribute('content') ?? '');
    if (name === '' || content === '') continue;
    const others = found.get(name);
    if (others === undefined) found.set(name, [content]);
    else others.push(content);
  }
  return found;
}

/** As `querySelectorAll`, which a form or image of that name cannot stand in for. */
function query(page: Document, selector: string): NodeListOf<Element> {
  return Document.prototype.querySelectorAll.call(page, selector);
}

/** Text of an element without walking more than a little of it. */
function readText(element: Element): string {
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let text = '';
  for (let node = walker.nextNode(); node !== null && text.length < most.units; node = walker.nextNode())
    text += ` ${(node as Text).data.slice(0, most.units)}`;
  return clean(text);
}

/** What a page's `<meta>` say, best first; of authors all that the first name for them gives, for the others give them again. */
function listMeta(meta: ReadonlyMap<string, string[]>, kind: Kind): string[] {
  const given = metaNames[kind].flatMap((name) => {
    const found = (meta.get(name) ?? []).filter((text) => kind !== 'author' || !/^https?:/u.test(text));
    return found.length === 0 ? [] : [found];
  });
  return (kind === 'author' ? given.slice(0, 1) : given).flat();
}

function readVisible(page: Document, kind: Kind): string[] {
  return [...query(page, visiblePlaces[kind])].slice(0, mostElements).flatMap((element) => {
    if (!Element.prototype.checkVisibility.call(element, { visibilityProperty: true })) return [];
    const date = kind === 'published' ? (element.getAttribute('datetime') ?? element.getAttribute('content')) : null;
    const text = clean(date ?? readText(element));
    return text === '' ? [] : [text];
  });
}

/** The date in an address, as EDTF; undefined when there is none. */
export function readDateInAddress(path: string): string | undefined {
  const groups = dateInAddress.exec(path)?.groups;
  if (groups === undefined) return undefined;
  const { year, month, day } = groups;
  return [year, month, day].filter((part) => part !== undefined).join('-');
}

/** Without the same text twice; the first of each kind of place stays. */
function list(details: readonly PageDetail[]): PageDetail[] {
  const seen = new Set<string>();
  return details
    .filter(({ text }) => {
      if (text === '' || seen.has(text)) return false;
      seen.add(text);
      return true;
    })
    .slice(0, most.details);
}

function readCanonical(page: Document): string | undefined {
  const address = query(page, 'link[rel~="canonical"][href]')[0]?.getAttribute('href');
  if (address === null || address === undefined) return undefined;
  const url = URL.parse(address, page.baseURI);
  if (url === null || !/^https?:$/u.test(url.protocol) || url.href.length > 8_000) return undefined;
  return url.href;
}

/**
 * Reads what a page says of itself.
 *
 * Only attributes and text are read, and data only parsed: nothing is created from the page's words, so no element's
 * constructor runs and nothing is requested.
 *
 * @returns Every list best first; empty where the page says nothing. Unchecked words of the page.
 */
export function readDetails(page: Document): PageDetails {
  const linked = readLinkedData(
    [...query(page, 'script[type="application/ld+json" i]')]
      .slice(0, mostElements)
      .map((element) => (element.firstChild instanceof Text ? element.firstChild.data : '')),
  );
  const meta = readMeta(page);
  const gather = (kind: Kind, ...others: PageDetail[]): PageDetail[] =>
    list([
      ...linked[kind].map((text): PageDetail => ({ text: clean(text), from: 'json-ld' })),
      ...listMeta(meta, kind).map((text): PageDetail => ({ text, from: 'meta' })),
      ...readVisible(page, kind).map((text): PageDetail => ({ text, from: 'visible' })),
      ...others,
    ]);
  const dated = readDateInAddress(page.location.pathname);
  const title = query(page, 'title')[0];
  const canonical = readCanonical(page);
  const language = page.documentElement?.getAttribute('lang')?.trim().slice(0, 100);
  return {
    title: gather('title', { text: title === undefined ? '' : readText(title), from: 'meta' }),
    publisher: gather('publisher'),
    author: gather('author'),
    published: gather('published', { text: dated ?? '', from: 'address' }),
    ...(canonical === undefined ? {} : { canonical }),
    ...(language === undefined || language === '' ? {} : { language }),
  };
}
