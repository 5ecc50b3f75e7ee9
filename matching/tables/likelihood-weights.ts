// How much each point of an agreement counts.

/**
 * Weights of the terms in `../likelihood.ts`, in their order.
 *
 * Source: `npm run fit:likelihood -- --write`, logistic regression on several thousand pairs of names of one person and
 * of different people, from official lists of several countries, and on annotated news; to be fitted again with every
 * change of the costs of sounds. `npm run fit:likelihood` judges it on people it was not fitted to.
 */
export const likelihoodWeights: readonly number[] = [
  3.93, -0.1, 0.31, -0.29, -0.54, -0.47, 0.08, 0.2, 0.72, 0.29, -0.21, -0.08, -0.91, 0.78, -0.59, -1.25, -0.9, -0.41,
  -0.03, -0.21, -1.72, -0.58, -1.44, -0.62, -0.07, -0.09, 0.89, 0, -0.37, -0.95, 0.63, -0.65, -1.49, -1.07, -0.75, 0.24,
  0, -0.5, 0.39, 0.61, -0.93, -1.07, 0.07, 0.72, -0.89, -0.24, 0, -0.13, -0.19, -0.29, 0.41, -0.77, -1.87, -1.18, -0.37,
  0.33, -0.62, -0.96, -0.56, -0.81, -0.27,
];
