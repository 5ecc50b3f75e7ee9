// Counts how often a passage is found where it truly stands.
import type { Stretch } from '../../anchoring/stretch.ts';
import type { Pair } from './pairs.ts';

/** What was answered for a pair. */
export interface Answer {
  readonly at: Stretch | undefined;
  /** Undefined where the way of finding does not say. */
  readonly isChanged: boolean | undefined;
}

export interface Tally {
  pairs: number;
  /** At least four fifths of it and of what is shown are the same letters; or gone, and said to be. */
  right: number;
  /** Some of it. */
  partly: number;
  /** Another place, or any place where the passage is gone. */
  wrong: number;
  /** Said to be gone, and it is there. */
  lost: number;
  changed: number;
  saidChanged: number;
  unchanged: number;
  saidUnchanged: number;
}

export function startTally(): Tally {
  return {
    pairs: 0,
    right: 0,
    partly: 0,
    wrong: 0,
    lost: 0,
    changed: 0,
    saidChanged: 0,
    unchanged: 0,
    saidUnchanged: 0,
  };
}

export type Verdict = 'right' | 'partly' | 'wrong' | 'lost';

export function judgePlace(at: Stretch | undefined, truth: Stretch | undefined): Verdict {
  if (at === undefined) return truth === undefined ? 'right' : 'lost';
  if (truth === undefined) return 'wrong';
  const shared = Math.min(at.end, truth.end) - Math.max(at.start, truth.start);
  if (shared <= 0) return 'wrong';
  const both = Math.max(at.end, truth.end) - Math.min(at.start, truth.start);
  return shared / both >= 0.8 ? 'right' : 'partly';
}

export function tallyAnswer(tally: Tally, pair: Pair, { at, isChanged }: Answer): Verdict {
  const verdict = judgePlace(at, pair.truth);
  tally.pairs += 1;
  tally[verdict] += 1;
  if (pair.truth === undefined) return verdict;
  if (pair.isChanged) {
    tally.changed += 1;
    // What is said to be gone is not said to be as it was.
    if (isChanged === true || (at === undefined && isChanged !== undefined)) tally.saidChanged += 1;
  } else {
    tally.unchanged += 1;
    if (at !== undefined && isChanged === false) tally.saidUnchanged += 1;
  }
  return verdict;
}
