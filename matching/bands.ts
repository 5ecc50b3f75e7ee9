// Cuts likelihood into the bands that readers see.
import type { Strictness } from './hints.ts';
import type { Band } from './mention.ts';

const certainFrom = 0.97;
const likelyFrom = 0.8;

/** The band of a likelihood from 0 to 1. */
export function bandOf(score: number): Band {
  return score >= certainFrom ? 'certain' : score >= likelyFrom ? 'likely' : 'possible';
}

const least: Readonly<Record<Strictness, number>> = { strict: likelyFrom, normal: 0.3, wide: 0.2 };

/** Likelihood below which nothing is shown. */
export function leastScore(strictness: Strictness): number {
  return least[strictness];
}
