// Search over names and quotes, on opened records, whatever the case and accents.
import { foldLetters } from '../matching/fold.ts';
import { quoteOf } from '../records/clip.ts';
import type { AnyRecord } from '../records/record.ts';
import type { Everything } from './list-records.ts';

export interface SearchHit {
  readonly record: AnyRecord;
  readonly where: 'name' | 'reference' | 'quote' | 'statement' | 'note' | 'source';
  readonly excerpt: { readonly before: string; readonly match: string; readonly after: string };
}

/** Most hits that a search gives back; past it the words are too common to help. */
export const mostHits = 200;

/** UTF-16 units of context shown on each side of a hit. */
const contextUnits = 80;

/**
 * Finds records by their words: names first, then references, statements and quotes, notes, sources.
 *
 * @param query  Any text; every word of it must begin a word there. Empty finds nothing.
 * @returns At most `mostHits`, one a record.
 */
export function searchRecords(all: Everything, query: string): SearchHit[] {
  const wanted = query
    .split(/[\s\u00a0]+/u)
    .map(foldLetters)
    .filter((word) => word !== '');
  if (wanted.length === 0) return [];
  const hits: SearchHit[] = [];
  const seen = new Set<string>();
  for (const [record, where, text] of listTexts(all)) {
    if (seen.has(record.id)) continue;
    const excerpt = findWords(text, wanted);
    if (excerpt === undefined) continue;
    seen.add(record.id);
    hits.push({ record, where, excerpt });
    if (hits.length === mostHits) break;
  }
  return hits;
}

function* listTexts({
  people,
  cases,
  facts,
  clips,
  sources,
}: Everything): Generator<readonly [AnyRecord, SearchHit['where'], string]> {
  for (const one of people) for (const { text } of one.spellings) yield [one, 'name', text];
  for (const one of cases) for (const name of one.names) yield [one, 'name', name];
  for (const one of cases) for (const reference of one.references) yield [one, 'reference', reference];
  for (const one of facts) yield [one, 'statement', one.statement];
  for (const one of clips) yield [one, 'quote', quoteOf(one)];
  for (const one of sources) yield [one, 'source', [one.title, one.publisher, one.author].filter(Boolean).join(' · ')];
  for (const one of people) yield [one, 'note', one.notes];
  for (const one of cases) yield [one, 'note', `${one.summary}\n${one.notes}`];
  for (const one of clips) yield [one, 'note', one.note];
}

/** The place of the first wanted word, if every wanted word begins some word of the text. */
function findWords(text: string, wanted: readonly string[]): SearchHit['excerpt'] | undefined {
  const words = [...text.matchAll(/[\p{L}\p{M}\p{N}'’ʻʼ-]+/gu)];
  const folded = words.map((word) => foldLetters(word[0]));
  if (!wanted.every((prefix) => folded.some((word) => word.startsWith(prefix)))) return undefined;
  const first = words[folded.findIndex((word) => word.startsWith(wanted[0] ?? ''))];
  if (first === undefined) return undefined;
  const end = first.index + first[0].length;
  return {
    before: text.slice(Math.max(0, first.index - contextUnits), first.index),
    match: first[0],
    after: text.slice(end, end + contextUnits),
  };
}
