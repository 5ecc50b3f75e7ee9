// How much each point of an agreement counts.

/**
 * Weights of the terms in `../likelihood.ts`, in their order.
 *
 * Source: logistic regression on several thousand pairs of names of one person and of different people, from official
 * lists of several countries; refit with every change of the costs of sounds.
 */
export const likelihoodWeights: readonly number[] = [
  1.84, -0.56, 0.26, -0.61, -0.18, -0.27, 0.15, 0.28, 0.64, 0.11, -0.1, 0.58, -0.74, 1.27, -0.49, -1.97, -0.92, -0.85,
  -0.04, -0.3, -1.2, 0.83, -0.54, -0.7, -0.62, -0.54, 1.22, -1.82, -1.08, -0.72, 0.48, -0.31, -1.76, -0.95, -1.1, -0.24,
  0.53, -0.62, -0.28, 0.54, -0.08, -0.74, -1.61,
];
