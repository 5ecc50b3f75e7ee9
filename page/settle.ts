// Finishes what was read in haste: which node each letter stands in, and which elements carry a tree of their own.

import type { Passage } from './numbered-passage.ts';
import { findHosts } from './rough.ts';
import type { PageText } from './text.ts';

export interface SettlingEvents {
  /** Something must be read again. */
  readonly onStale: () => void;
  readonly onSettled: (passage: Passage) => void;
}

/**
 * Makes a step of work that settles some of a passage, whether anything was found in it or not.
 *
 * @returns Answers whether more are left.
 */
export function createSettling(text: PageText, events: SettlingEvents): () => boolean {
  /** Readings that are settled or begun, each known by its own way to its nodes. */
  const settled = new WeakSet<object>();
  const begun = new WeakSet<object>();
  return () => {
    const passage = text.passages().find((each) => !settled.has(each.findRuns));
    if (passage === undefined) return false;
    if (!begun.has(passage.findRuns)) {
      begun.add(passage.findRuns);
      const hosts = passage.atOnce.flatMap(findHosts);
      for (const host of hosts) text.meetHost(host);
      if (hosts.length > 0) events.onStale();
      return true;
    }
    if (passage.prepareRuns()) return true;
    settled.add(passage.findRuns);
    events.onSettled(passage);
    return true;
  };
}
