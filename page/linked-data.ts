// Reads what a page's JSON-LD says of the article; anything may stand there, and most of it does.

export interface LinkedData {
  readonly title: string[];
  readonly publisher: string[];
  readonly author: string[];
  readonly published: string[];
}

/** Longest block that is parsed, UTF-16 units; values looked at in all blocks. */
const most = { units: 500_000, values: 2_000, depth: 12 };

/**
 * Kinds of thing that are what one reads, not the site around it.
 *
 * @see https://schema.org/CreativeWork
 */
const article = /(?:Article|Posting|Report|CreativeWork|WebPage|Book|Chapter|Thesis|Legislation|Review)$/u;

type Thing = Readonly<Record<string, unknown>>;

function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Names of people and organisations: a text, a thing with a name, or a list of either. */
function readNames(value: unknown, depth = 0): string[] {
  if (typeof value === 'string') return [value];
  if (depth > most.depth) return [];
  if (Array.isArray(value)) return value.slice(0, 50).flatMap((each: unknown) => readNames(each, depth + 1));
  return isThing(value) ? readNames(value['name'] ?? [], depth + 1) : [];
}

function readText(value: unknown): string[] {
  return typeof value === 'string' ? [value] : [];
}

function isArticle(thing: Thing): boolean {
  const kinds = [thing['@type']].flat(1);
  return kinds.some((kind) => typeof kind === 'string' && article.test(kind));
}

/** A block, parsed; undefined when it is broken or too long. */
function parse(block: string): unknown {
  if (block.length > most.units) return undefined;
  try {
    return JSON.parse(block);
  } catch {
    return undefined;
  }
}

/**
 * Reads all blocks of a page.
 *
 * @param blocks  As they stand in the page; broken and very long ones are passed over.
 * @returns What articles say first, what web pages say after them.
 */
export function readLinkedData(blocks: readonly string[]): LinkedData {
  const found: LinkedData = { title: [], publisher: [], author: [], published: [] };
  const pages: Thing[] = [];
  let left = most.values;

  function take(thing: Thing): void {
    found.title.push(...readText(thing['headline'] ?? thing['name']));
    found.publisher.push(...readNames(thing['publisher'] ?? thing['sourceOrganization']));
    // Of the first that names any: beside the article stand teasers of others.
    if (found.author.length === 0) found.author.push(...readNames(thing['author'] ?? thing['creator']));
    found.published.push(...readText(thing['datePublished'] ?? thing['dateCreated']));
  }

  function visit(value: unknown, depth: number): void {
    left -= 1;
    if (left < 0 || depth > most.depth) return;
    if (Array.isArray(value)) {
      for (const each of value.slice(0, 200)) visit(each, depth + 1);
      return;
    }
    if (!isThing(value)) return;
    if (isArticle(value)) {
      if ([value['@type']].flat(1).includes('WebPage')) pages.push(value);
      else take(value);
    }
    visit(value['@graph'], depth + 1);
    visit(value['mainEntity'], depth + 1);
  }

  for (const block of blocks) visit(parse(block), 0);
  for (const page of pages) take(page);
  return found;
}
