// A quote that survives edits: described by what stands around it, found again by that.

/** What W3C calls a text quote selector. */
export interface Quote {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** UTF-16 units in a text; `end` exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Context kept on either side: at least a sentence, to tell two places apart, at most a long one. UTF-16 units. */
const context = { least: 100, most: 200 };

/** Places of one quote that are compared; a page of nothing else is nobody's article. */
const mostPlaces = 1_000;

function isSecondHalf(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff;
}

/**
 * Describes a stretch of a text: its words, and the line around it, or more where the line is short.
 *
 * @see https://www.w3.org/TR/annotation-model/#text-quote-selector
 */
export function describeQuote(text: string, { start, end }: Stretch): Quote {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const lineEnd = text.indexOf('\n', end);
  let from = Math.max(0, start - context.most, Math.min(lineStart, start - context.least));
  let to = Math.min(
    text.length,
    end + context.most,
    Math.max(lineEnd < 0 ? text.length : lineEnd, end + context.least),
  );
  if (isSecondHalf(text.charCodeAt(from))) from += 1;
  if (isSecondHalf(text.charCodeAt(to))) to -= 1;
  return { exact: text.slice(start, end), prefix: text.slice(from, start), suffix: text.slice(end, to) };
}

/** How many units two texts share, from the end backwards. */
function countSharedEnd(text: string, end: number, prefix: string): number {
  let count = 0;
  while (count < prefix.length && count < end && text[end - 1 - count] === prefix[prefix.length - 1 - count])
    count += 1;
  return count;
}

function countSharedStart(text: string, start: number, suffix: string): number {
  let count = 0;
  while (count < suffix.length && text[start + count] === suffix[count]) count += 1;
  return count;
}

/** The place of a quote whose surroundings are most like those described; the first of equals. */
function findBest(text: string, quote: Quote): Stretch | undefined {
  const { exact, prefix, suffix } = quote;
  if (exact === '') return undefined;
  let best: Stretch | undefined;
  let most = -1;
  let start = text.indexOf(exact);
  for (let places = 0; start >= 0 && places < mostPlaces; places += 1) {
    const end = start + exact.length;
    const shared = countSharedEnd(text, start, prefix) + countSharedStart(text, end, suffix);
    if (shared > most) {
      most = shared;
      best = { start, end };
    }
    start = text.indexOf(exact, start + 1);
  }
  return best;
}

/** White space, and what takes no space at all. */
const unseen = /[\s\u00ad\u200b-\u200f\u2060\ufeff]+/gu;

/** A text without what cannot be seen, and where each unit of it stood. */
function squeeze(text: string): { squeezed: string; places: Int32Array } {
  const places = new Int32Array(text.length + 1);
  const pieces: string[] = [];
  let length = 0;
  let from = 0;
  const keep = (to: number): void => {
    pieces.push(text.slice(from, to));
    for (let at = from; at < to; at += 1) places[length++] = at;
  };
  for (const gap of text.matchAll(unseen)) {
    keep(gap.index);
    from = gap.index + gap[0].length;
  }
  keep(text.length);
  return { squeezed: pieces.join(''), places };
}

/** As `findBest`, but for white space, which a page's new mark-up breaks elsewhere. */
function findSqueezed(text: string, quote: Quote): Stretch | undefined {
  const { squeezed, places } = squeeze(text);
  const found = findBest(squeezed, {
    exact: quote.exact.replace(unseen, ''),
    prefix: quote.prefix.replace(unseen, ''),
    suffix: quote.suffix.replace(unseen, ''),
  });
  if (found === undefined) return undefined;
  return { start: places[found.start] ?? 0, end: (places[found.end - 1] ?? 0) + 1 };
}

/** Ways to find a quote, the strictest first. */
const ways = [findBest, findSqueezed];

/**
 * Finds a quote in a text.
 *
 * @returns Where it stands; undefined when its words are not there.
 */
export function findQuote(text: string, quote: Quote): Stretch | undefined {
  for (const find of ways) {
    const found = find(text, quote);
    if (found !== undefined) return found;
  }
  return undefined;
}
