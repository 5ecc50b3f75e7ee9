// Marks that are far: two of every band are measured, a few bands at a time; when they have not moved, their band has not either.
import type { Entry } from './entry.ts';
import type { Pane } from './pane.ts';

export interface FarDoubts {
  /** Things may have moved: every band is to be looked at. */
  readonly doubt: (panes: Iterable<Pane>) => void;
  readonly isWaiting: () => boolean;
  /** Looks at some bands, for so many ms; `onMoved` is told the marks of one that has moved. */
  readonly take: (forMs: number, onMoved: (entries: ReadonlySet<Entry>) => void) => void;
}

/** @param measure  Answers whether a mark stands anywhere else than before. */
export function createFarDoubts(measure: (entry: Entry) => boolean): FarDoubts {
  const shelves = new Set<ReadonlySet<Entry>>();
  return {
    doubt: (panes) => {
      for (const pane of panes) for (const shelf of pane.shelves.values()) shelves.add(shelf);
    },
    isWaiting: () => shelves.size > 0,
    take: (forMs, onMoved) => {
      const end = performance.now() + forMs;
      for (const shelf of shelves) {
        shelves.delete(shelf);
        const entries = [...shelf];
        const ends = [entries[0], entries.at(-1)].filter((entry) => entry !== undefined);
        if (ends.filter(measure).length > 0) onMoved(shelf);
        if (performance.now() > end) return;
      }
    },
  };
}
