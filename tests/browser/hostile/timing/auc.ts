// How well a number tells two states apart.

/**
 * The chance that a number of the first kind is greater than one of the second, equal ones counting half: the area
 * under the ROC curve. 0.5 tells nothing, 0 and 1 tell everything.
 *
 * @throws {RangeError} when either is empty.
 * @see Hanley and McNeil, The meaning and use of the area under a receiver operating characteristic curve, Radiology 143 (1982)
 */
export function measureAuc(first: readonly number[], second: readonly number[]): number {
  if (first.length === 0 || second.length === 0) throw new RangeError('Expected numbers of both kinds, got none');
  let wins = 0;
  for (const a of first) for (const b of second) wins += a > b ? 1 : a === b ? 0.5 : 0;
  return wins / (first.length * second.length);
}

/** What may be said to tell nothing over 100 loadings each, where the standard error of 0.5 is 0.04. */
const silent = { from: 0.42, to: 0.58 };

/** Whether a number tells nothing. */
export function isSilent(auc: number): boolean {
  return auc >= silent.from && auc <= silent.to;
}
