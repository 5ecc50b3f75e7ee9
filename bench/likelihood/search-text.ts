// Searches a text as the matching room does, but keeps every agreement, also what would not be shown.
import { buildIndex, type Index } from '../../matching/build-index.ts';
import { type NameHit, searchNames } from '../../matching/search.ts';
import type { Segment } from '../../matching/segment.ts';
import { readRow } from '../../matching/text-row.ts';
import { WordMemo } from '../../matching/text-words.ts';
import { WordComparer } from '../../matching/word-comparer.ts';

/** An agreement with whose name it is and where it stands, UTF-16 units, `end` exclusive. */
export interface FoundName {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly hit: NameHit;
}

/** Looks for names; one search keeps what it has learnt about words for the next text. */
export function searchWith(people: readonly { id: string; name: string }[]): (text: string) => FoundName[] {
  const index: Index = buildIndex({
    people: people.map(({ id, name }) => ({ id, spellings: [{ text: name, strength: 'strong' as const }] })),
    cases: [],
  });
  const memo = new WordMemo(index.segments);
  const comparers = index.segments.map((segment) => new WordComparer(segment));
  return (text) => {
    const row = readRow(text, memo);
    return index.segments.flatMap((segment: Segment, number) =>
      searchNames(segment, number, row, comparers[number] as WordComparer).map((hit) => ({
        id: segment.whoIds[segment.nameWho[hit.name] as number] as string,
        start: row.tokens.starts[hit.from] as number,
        end: row.tokens.ends[hit.to] as number,
        hit,
      })),
    );
  };
}
