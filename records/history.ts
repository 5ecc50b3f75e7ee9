// A person's or a case's dated history: every fact with its proof, in order.
import type { Capture } from './capture.ts';
import type { Clip } from './clip.ts';
import { compareDates } from './date.ts';
import type { Fact } from './fact.ts';
import type { AnyRecord } from './record.ts';
import type { Source } from './source.ts';

/** One clip of a fact with the source it was read in; the source is undefined only if it was never stored. */
export interface Proof {
  readonly clip: Clip;
  readonly source: Source | undefined;
  /** As it was taken from the page; undefined when that was not kept. */
  readonly original?: Capture | undefined;
}

export interface HistoryEntry {
  readonly fact: Fact;
  readonly proofs: readonly Proof[];
}

/**
 * Joins facts with their clips and sources, newest first; undated facts come last.
 *
 * @param records  Facts, and at least the clips and sources they point to, with their originals; others are ignored.
 */
export function composeHistory(records: Iterable<AnyRecord>): HistoryEntry[] {
  const facts: Fact[] = [];
  const clips = new Map<string, Clip>();
  const originals = new Map<string, Capture>();
  const sources = new Map<string, Source>();
  for (const record of records) {
    if (record.type === 'fact') facts.push(record);
    else if (record.type === 'clip') clips.set(record.id, record);
    else if (record.type === 'capture') originals.set(record.id, record);
    else if (record.type === 'source') sources.set(record.id, record);
  }
  const dated = facts.filter((fact) => fact.happened !== undefined);
  const undated = facts.filter((fact) => fact.happened === undefined);
  dated.sort((a, b) => compareDates(b.happened, a.happened) || (a.createdAt < b.createdAt ? 1 : -1));
  return [...dated, ...undated].map((fact) => ({
    fact,
    proofs: fact.clips.flatMap((id) => {
      const clip = clips.get(id);
      return clip === undefined
        ? []
        : [{ clip, source: sources.get(clip.source), original: originals.get(clip.original ?? '') }];
    }),
  }));
}
