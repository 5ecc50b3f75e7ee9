// Cuts likelihood into the bands that readers see.
import type { Strictness } from './hints.ts';
import type { Band } from './mention.ts';

/**
 * Where the bands are cut.
 *
 * Source: `npm run fit:likelihood`, shares that were right among people whom the weights had never seen. Of names from
 * 0.98 on 99.8 % were right, from 0.88 to there 98.8 %; of places in news 98 and 99 %, where nearly all that counts as
 * wrong from 0.98 on is the stored name itself, which the annotation gives to nobody or to another.
 */
const certainFrom = 0.98;
const likelyFrom = 0.88;
const possibleFrom = 0.3;

/** The bands with their scores, `below` exclusive, the surest first. */
export const bands: readonly { readonly band: Band; readonly from: number; readonly below: number }[] = [
  { band: 'certain', from: certainFrom, below: Number.POSITIVE_INFINITY },
  { band: 'likely', from: likelyFrom, below: certainFrom },
  { band: 'possible', from: possibleFrom, below: likelyFrom },
];

/** The band of a likelihood from 0 to 1. */
export function bandOf(score: number): Band {
  return score >= certainFrom ? 'certain' : score >= likelyFrom ? 'likely' : 'possible';
}

const least: Readonly<Record<Strictness, number>> = { strict: likelyFrom, normal: possibleFrom, wide: 0.2 };

/** Likelihood below which nothing is shown. */
export function leastScore(strictness: Strictness): number {
  return least[strictness];
}
