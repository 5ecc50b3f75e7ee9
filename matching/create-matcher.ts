// One call for those who use the matching alone: people in, a search out.
import { buildIndex } from './build-index.ts';
import { find } from './find.ts';

export interface MatcherPerson {
  readonly id: string;
  readonly name: string;
  readonly aliases?: readonly string[];
}

/** One person at one place; `start` and `end` in UTF-16 units. */
export interface MatcherHit {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly score: number;
}

/** Builds a matcher; every spelling is a strong one. Where several people fit a place, each has a hit there. */
export function createMatcher(people: readonly MatcherPerson[]): { find(text: string): MatcherHit[] } {
  const index = buildIndex({
    people: people.map(({ id, name, aliases = [] }) => ({
      id,
      spellings: [name, ...aliases].map((text) => ({ text, strength: 'strong' as const })),
    })),
    cases: [],
  });
  return {
    find: (text) =>
      find(text, index).flatMap(({ start, end, score, who }) => who.map(({ id }) => ({ id, start, end, score }))),
  };
}
