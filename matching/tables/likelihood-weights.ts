// How much each point of an agreement counts.

/**
 * Weights of the terms in `../likelihood.ts`, in their order.
 *
 * Source: logistic regression on several thousand pairs of names of one person and of different people, from official
 * lists of several countries; refit with every change of the costs of sounds.
 */
export const likelihoodWeights: readonly number[] = [
  1.9, -0.08, 0.33, -0.7, -0.5, -0.36, -0.05, 0.44, 0.76, 0.1, -0.09, -0.07, -0.77, 1.23, -0.88, -2.15, -0.82, -0.44,
  -0.21, -0.39, -1.47, 0.72, -0.53, -1.03, -0.68, -0.75, 0.83, -1.46, -0.37, -1.2, 0.39, -0.44, -1.5, -1.52, -1.18,
  -0.21, 0.51, -1.08, -0.13, 0.46, -0.22, -0.74, -1.29, 0.37, 0.54, -0.24, 0.33, 0.24, -0.32, -0.58, 0.26,
];
