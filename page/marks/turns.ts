// Whose turn it is among many marks when there is time for a few: those that a reader sees first, and each of them once a round.
import { unseen } from './decoys.ts';
import type { Entry } from './entry.ts';

export interface Turns {
  /**
   * Works on some, for so many ms; on as many whoever is named.
   *
   * @param work  Answers false for one that takes no time and is not counted.
   */
  readonly take: (entries: readonly Entry[], forMs: number, work: (entry: Entry) => boolean) => void;
}

/** Those that a reader sees before those that nobody sees. */
export function sortSeenFirst(entries: readonly Entry[]): Entry[] {
  const isSeen = (entry: Entry) => entry.mark.look !== unseen;
  return [...entries.filter(isSeen), ...entries.filter((entry) => !isSeen(entry))];
}

/** @param most  Entries that are worked on at once at most. */
export function createTurns(most: number, now: () => number): Turns {
  /** Those whose turn was, since it was everybody's. */
  let had = new WeakSet<Entry>();
  return {
    take: (entries, forMs, work) => {
      const end = now() + forMs;
      const sorted = sortSeenFirst(entries);
      // Unseen ones have their rounds too: a set that is thrown away more often is memory that a page can measure.
      const waiting = sorted.filter((entry) => !had.has(entry));
      const others = sorted.filter((entry) => had.has(entry));
      if (waiting.length === 0) had = new WeakSet();
      let count = 0;
      for (const entry of [...waiting, ...others]) {
        if (count >= most || (count > 0 && now() > end)) return;
        if (work(entry)) count += 1;
        had.add(entry);
      }
    },
  };
}
