// Weighs the points of an agreement into one likelihood.
import type { Features } from './features.ts';
import { likelihoodWeights } from './tables/likelihood-weights.ts';

/** The terms that are weighed, in the order of the table of weights. */
export function termsOf(features: Features): number[] {
  const family = features.familyCost / 10;
  const given = features.givenCost / 10;
  const familyWeight = Math.min(30, features.familyWeight) / 10;
  const givenWeight = Math.min(30, features.givenWeight) / 10;
  const mixed = features.mixedWriting;
  return [
    1,
    family,
    given,
    Math.max(family, given),
    family ** 2,
    given ** 2,
    family * given,
    features.costSum / 10,
    familyWeight,
    givenWeight,
    Math.min(familyWeight, givenWeight),
    Math.max(0, 1.6 - familyWeight) * family,
    Math.max(0, 1.6 - givenWeight) * given,
    features.thirdCore,
    features.missing,
    features.missingOfTwo,
    features.familyMissing,
    features.givenMissing,
    features.givenConflict,
    features.disorder,
    features.extraInside,
    features.extraBefore,
    features.extraAfter,
    features.initials,
    features.clusters,
    features.joined,
    features.patronymic,
    features.strangePatronymic,
    features.ending,
    features.swapped,
    features.sure,
    mixed,
    features.vowelless,
    mixed * family,
    mixed * given,
    features.swapped * features.sure,
    features.missing * features.familyMissing,
    features.initials * family,
    features.clusters * family,
    family === 0 && given === 0 ? 1 : 0,
    features.extraAfter * features.missing,
    features.extraBefore * features.missing,
    features.extraAfter * features.familyMissing,
    features.middleMissing,
    features.missingOfTwo * features.familyMissing,
    features.uncased,
    features.patronymic * features.familyMissing,
    features.brokenLine,
    features.otherGender,
    features.otherGender * given,
    mixed * Math.min(familyWeight, givenWeight),
    features.familyCommon,
    features.givenCommon,
    features.familyCommon * features.givenCommon,
    features.familyCommon * family,
    features.givenCommon * given,
    features.familyCommon * features.missing,
    features.givenCommon * features.missing,
    features.givenCommon * features.extraBefore,
    features.familyCommon * features.extraAfter,
    features.swapped * family,
  ];
}

/** Sasha may be somebody else's short form: never certain. */
const surestShortForm = 0.95;

/**
 * How likely it is that the same name is meant, from 0 to 1.
 *
 * @param weights Others than those in use only while fitting them.
 */
export function weighFeatures(features: Features, weights: readonly number[] = likelihoodWeights): number {
  const terms = termsOf(features);
  let sum = 0;
  for (let i = 0; i < terms.length; i++) sum += (terms[i] as number) * (weights[i] ?? 0);
  const likelihood = 1 / (1 + Math.exp(-sum));
  if (features.doubtful) return likelihood / 2;
  return features.shortForms > 0 ? Math.min(likelihood, surestShortForm) : likelihood;
}
