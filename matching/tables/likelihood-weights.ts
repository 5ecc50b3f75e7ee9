// How much each point of an agreement counts.

/**
 * Weights of the terms in `../likelihood.ts`, in their order.
 *
 * Source: `npm run fit:likelihood -- --write`, logistic regression on several thousand pairs of names of one person and
 * of different people, from official lists of several countries, and on annotated news; to be fitted again with every
 * change of the costs of sounds. `npm run fit:likelihood` judges it on people it was not fitted to.
 */
export const likelihoodWeights: readonly number[] = [
  4.02, -0.3, 0.42, -0.33, -0.39, -0.46, 0.11, -0.05, 0.76, 0.3, -0.27, -0.14, -0.88, 0.8, -0.63, -1.21, -0.96, -0.4,
  0.08, -0.17, -1.45, -0.35, -1.39, -0.58, -0.03, 0.13, 0.87, 0, -0.41, -1.14, 0.72, -0.56, -1.48, -0.87, -0.88, 0.12,
  0, -0.61, 0.4, 0.5, -0.98, -1.19, 0.08, 0.73, -0.86, -0.29, 0, -0.16, -0.18, -0.28, 0.39, -0.9, -1.94, -1.03, -0.16,
  0.35, -0.68, -0.93, -0.66, -0.59,
];
