// What a likelihood is learnt from: one agreement of a stored name with printed words, and whether it was right.

import type { Features } from '../../matching/features.ts';
import { termsOf, weighFeatures } from '../../matching/likelihood.ts';

/** Where an agreement was met: two names alone, a name against a long list, or running text. */
export type Origin = 'pairs' | 'list' | 'texts';

export interface Agreement {
  readonly origin: Origin;
  /** Pair, or place in a text; of one group the likeliest agreement counts. */
  readonly group: string;
  /** Everybody it says something about; they are in one fold. */
  readonly people: readonly string[];
  readonly right: boolean;
  readonly features: Features;
  readonly terms: readonly number[];
}

/** An agreement with its terms. */
export function makeAgreement(part: Omit<Agreement, 'terms'>): Agreement {
  return { ...part, terms: termsOf(part.features) };
}

/** Of each group the agreement that the weights find likeliest. */
export function keepLikeliest(agreements: readonly Agreement[], weights: readonly number[]): Agreement[] {
  const best = new Map<string, Agreement>();
  for (const agreement of agreements) {
    const known = best.get(agreement.group);
    if (!known || weighFeatures(agreement.features, weights) > weighFeatures(known.features, weights))
      best.set(agreement.group, agreement);
  }
  return [...best.values()];
}
