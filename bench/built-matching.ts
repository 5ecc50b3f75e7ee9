// The matching room as it is built: what a bundler joins runs faster than the modules that a test loads one by one.
import type { MatcherHit, MatcherPerson } from '../matching/create-matcher.ts';

interface BuiltMatching {
  readonly createMatcher: (people: readonly MatcherPerson[]) => { find(text: string): MatcherHit[] };
}

/** Builds `.output/matching.mjs` and loads it. */
export async function loadBuiltMatching(): Promise<BuiltMatching> {
  await import('../scripts/build-matching.mjs');
  return (await import(new URL('../.output/matching.mjs', import.meta.url).href)) as BuiltMatching;
}
