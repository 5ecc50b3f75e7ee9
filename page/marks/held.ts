// The marks that a painter holds, by passage, and which of them wait to be measured.
import { mostMarks } from '../limits.ts';
import { createEntry, type Entry, placeEntry } from './entry.ts';
import type { Mark } from './mark.ts';

/** Marks of a passage that are painted before the rest of it: those that a reader sees come first, and others fill them up. */
const mostUrgent = 64;

export interface Held {
  readonly passages: Map<number, readonly Entry[]>;
  /** To be measured. */
  readonly queue: Set<Entry>;
  /** To be measured before those: near what the reader sees, or the first of their passage. */
  readonly urgent: Set<Entry>;
  /** Has these measured before all others, in this order. */
  readonly hasten: (entries: readonly Entry[]) => void;
  /** Has these measured after all others. */
  readonly delay: (entries: Iterable<Entry>) => void;
  /** Marks that had no place when they were measured. */
  readonly listLost: () => Entry[];
  /** Takes some of them, the urgent first, for so many ms. */
  readonly takeWaiting: (forMs: number, measure: (entry: Entry) => void) => void;
  /** All that are held. */
  readonly count: () => number;
  /** Takes the marks of a passage in; past the most that a page may have they are left out. */
  readonly take: (passage: number, marks: readonly Mark[]) => void;
  /** Lets the marks of a passage go, and has where they stood drawn again. Answers whether there were any. */
  readonly drop: (passage: number) => boolean;
  readonly find: (ref: number) => Entry | undefined;
}

export function createHeld(): Held {
  const passages = new Map<number, readonly Entry[]>();
  const queue = new Set<Entry>();
  const urgent = new Set<Entry>();
  let count = 0;
  return {
    passages,
    queue,
    urgent,
    count: () => count,
    take: (passage, marks) => {
      const entries = marks.slice(0, Math.max(0, mostMarks - count)).map(createEntry);
      passages.set(passage, entries);
      count += entries.length;
      for (const [at, entry] of entries.entries()) (at < mostUrgent ? urgent : queue).add(entry);
    },
    drop: (passage) => {
      const entries = passages.get(passage);
      if (entries === undefined) return false;
      passages.delete(passage);
      for (const entry of entries) {
        placeEntry(entry, undefined, []);
        queue.delete(entry);
        urgent.delete(entry);
      }
      count -= entries.length;
      return true;
    },
    hasten: (entries) => {
      for (const entry of entries) {
        queue.delete(entry);
        urgent.add(entry);
      }
    },
    delay: (entries) => {
      for (const entry of entries) if (!urgent.has(entry)) queue.add(entry);
    },
    listLost: () => [...passages.values()].flatMap((entries) => entries.filter(({ pane }) => pane === undefined)),
    takeWaiting: (forMs, measure) => {
      const end = performance.now() + forMs;
      for (const waiting of [urgent, queue]) {
        for (const entry of waiting) {
          waiting.delete(entry);
          measure(entry);
          if (performance.now() > end) return;
        }
      }
    },
    find: (ref) => {
      for (const entries of passages.values()) {
        const entry = entries.find((each) => each.mark.ref === ref);
        if (entry !== undefined) return entry;
      }
      return undefined;
    },
  };
}
