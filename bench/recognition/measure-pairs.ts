// Measures how many pairs of one person are found while strangers are not.
import type { NamePair } from './invented-names.ts';

export interface Recall {
  /** Share of the pairs of one person found at the chosen threshold, from 0 to 1. */
  readonly recall: number;
  /** Share of strangers taken for one person at that threshold. */
  readonly falseAlarms: number;
  readonly msPerPair: number;
}

/**
 * Recall at the lowest threshold that keeps false alarms within bounds.
 *
 * @param mostFalseAlarms Share of strangers, 0.001 for one in a thousand; with few strangers that means none.
 */
export function measurePairs(
  compare: (stored: string, printed: string) => number,
  same: readonly NamePair[],
  strangers: readonly NamePair[],
  mostFalseAlarms: number,
): Recall {
  const from = performance.now();
  const found = same.map(([stored, printed]) => compare(stored, printed));
  const alarms = strangers.map(([stored, printed]) => compare(stored, printed)).sort((one, other) => other - one);
  const msPerPair = (performance.now() - from) / (same.length + strangers.length);
  const bar = alarms[Math.floor(mostFalseAlarms * strangers.length)] ?? 0;
  const share = (scores: readonly number[]) => scores.filter((score) => score > bar).length / scores.length;
  return { recall: share(found), falseAlarms: share(alarms), msPerPair };
}
