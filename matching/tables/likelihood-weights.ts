// How much each point of an agreement counts.

/**
 * Weights of the terms in `../likelihood.ts`, in their order.
 *
 * Source: logistic regression on several thousand pairs of names of one person and of different people, from official
 * lists of several countries; refit with every change of the costs of sounds.
 */
export const likelihoodWeights: readonly number[] = [
  2.04, -0.29, 0.4, -0.82, -0.27, -0.31, -0.02, 0.41, 0.69, 0.06, 0.02, -0.1, -0.97, 1.06, -0.85, -2.14, -0.75, -0.44,
  -0.11, -0.4, -1.4, 0.8, -0.53, -0.84, -0.48, -0.69, 0.76, -1.62, -0.47, -1.15, 0.36, -0.59, -1.73, -0.77, -0.94,
  -0.34, 0.52, -0.69, -0.09, 0.41, -0.17, -0.75, -1.37, 0.33, 0.51, -0.11, 0.16, 0.48, -1.01, -0.47, 0.09,
];
