// Versions of records that were replaced since: those that chains keep for good, and the journal for its last changes.
import type { AnyRecord } from '../records/record.ts';
import { findCasesOf, readGraph } from './case-graph.ts';
import { findChained, openChainEntry, readChainRows } from './chain-rows.ts';
import type { Database } from './database.ts';
import { openEntry } from './journal.ts';

export interface Replaced {
  readonly record: AnyRecord;
  /** When another version took its place: ISO 8601, UTC. */
  readonly until: string;
}

/** Versions of these records, newest first, each once; opens the whole chain of every case that one belongs to. */
export async function readReplaced(
  database: Database,
  key: CryptoKey,
  ids: ReadonlySet<string>,
): Promise<readonly Replaced[]> {
  // A case has one commit's version in its chain, and the journal has it too.
  const found = new Map<string, Replaced>();
  const add = (record: AnyRecord | undefined, until: string) => {
    if (record !== undefined && ids.has(record.id)) found.set(`${until} ${record.id}`, { record, until });
  };
  for (const row of await database.changes.toArray()) {
    const { at, before, put } = await openEntry(key, row);
    const replaced = new Set(put.map(({ id }) => id));
    for (const record of before) if (replaced.has(record.id)) add(record, at);
  }
  for (const ofCase of await findCasesOf(readGraph(database), ids, findChained(database)))
    for (const row of await readChainRows(database, ofCase)) {
      const { was, at } = await openChainEntry(key, row);
      add(was, at);
    }
  return [...found.values()].sort((a, b) => (a.until < b.until ? 1 : a.until > b.until ? -1 : 0));
}
