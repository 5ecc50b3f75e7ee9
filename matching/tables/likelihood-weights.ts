// How much each point of an agreement counts.

/**
 * Weights of the terms in `../likelihood.ts`, in their order.
 *
 * Source: `npm run fit:likelihood -- --write`, logistic regression on several thousand pairs of names of one person and
 * of different people, from official lists of several countries, and on annotated news; to be fitted again with every
 * change of the costs of sounds. `npm run fit:likelihood` judges it on people it was not fitted to.
 */
export const likelihoodWeights: readonly number[] = [
  4, -0.09, 0.25, -0.29, -0.58, -0.46, 0.09, 0.28, 0.75, 0.3, -0.26, -0.1, -0.92, 0.76, -0.6, -1.26, -0.92, -0.42,
  -0.15, -0.21, -1.72, -0.58, -1.48, -0.61, -0.11, -0.08, 0.93, 0, -0.38, -1.03, 0.56, -0.7, -1.49, -1.07, -0.74, -0.03,
  -0.01, -0.49, 0.4, 0.58, -0.96, -1.04, 0.12, 0.73, -0.89, -0.24, 0, -0.12, -0.17, -0.28, 0.42, -0.74, -1.89, -1.18,
  -0.4, 0.35, -0.61, -0.98, -0.55, -0.78, -0.16,
];
