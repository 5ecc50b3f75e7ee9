// Writes a change whole or not at all: records, the journal, and the chains of the cases that it touches.

import { hashCanonical } from '../records/canonical.ts';
import { type AnyRecord, copiesOf, writtenAt } from '../records/record.ts';
import { type Commit, type JournalEntry, OriginalChangedError, StaleEditError } from './change.ts';
import { checkCopies } from './copy-pieces.ts';
import type { Database, SealedRow } from './database.ts';
import { readNewestChange, sealEntry, trimJournal } from './journal.ts';
import { checkLinks } from './links.ts';
import { planChains } from './plan-chains.ts';
import { openRows, readRows, sealRow } from './rows.ts';
import { versionOf } from './seal.ts';

/**
 * Sealing needs time that a transaction does not have, so a change is worked out first, and again where another
 * process wrote one meanwhile.
 *
 * @param at  ISO 8601, UTC. @param also  Runs inside the transaction.
 * @returns The change's number, after it is on disk.
 */
export async function writeChange(
  database: Database,
  key: CryptoKey,
  change: Commit,
  at: string,
  also?: () => Promise<void>,
): Promise<number> {
  const records = change.put ?? [];
  const put = await Promise.all(records.map((record) => sealRow(key, record)));
  const remove: readonly string[] = change.remove ?? [];
  const touched = [...put.map((row) => row.id), ...remove];
  const stored = await readRows(database, touched);
  const before = await openRows(key, stored);
  checkVersions(before, change);
  const known = new Map(stored.map((row) => [row.id, versionOf(row.sealed)]));
  const removed = new Set(remove.filter((id) => known.has(id)));
  const sealed = await sealEntry(key, composeEntry(change, at, before, put, known, removed));
  const copies = [...new Set([...before, ...records].flatMap(copiesOf))];
  for (;;) {
    const newest = await readNewestChange(database);
    const { verb, chains = [] } = change;
    const entries = await planChains(database, key, { verb, at, put: records, rows: put, before, removed, chains });
    const { records: table, changes, chains: chained, copies: pieces, draftCopies } = database;
    const seq = await database.transaction('rw', [table, changes, chained, pieces, draftCopies], async () => {
      for (const row of await readRows(database, touched)) {
        if (known.get(row.id) !== versionOf(row.sealed)) throw new StaleEditError(row.id);
      }
      if ((await readNewestChange(database)) !== newest) return undefined;
      await table.bulkPut(put);
      await table.bulkDelete([...remove]);
      await checkLinks(database, put, remove);
      await checkCopies(database, change.copied ?? []);
      await chained.bulkPut(entries);
      await also?.();
      const number = await changes.add({ sealed, ...(copies.length > 0 ? { copies } : {}) });
      await trimJournal(database);
      return number;
    });
    if (seq !== undefined) return seq;
  }
}

function checkVersions(before: readonly AnyRecord[], { put = [], replaces = [] }: Commit): void {
  const stored = new Map<string, AnyRecord>(before.map((record) => [record.id, record]));
  for (const seen of replaces) {
    const now = stored.get(seen.id);
    if (now === undefined || writtenAt(now) !== writtenAt(seen)) throw new StaleEditError(seen.id);
  }
  for (const record of put) {
    const now = stored.get(record.id);
    const isOriginal = record.type === 'capture' || now?.type === 'capture';
    if (isOriginal && now !== undefined && hashCanonical(now) !== hashCanonical(record))
      throw new OriginalChangedError(record.id);
  }
}

function composeEntry(
  { verb }: Commit,
  at: string,
  before: readonly AnyRecord[],
  put: readonly SealedRow[],
  known: ReadonlyMap<string, string>,
  removed: ReadonlySet<string>,
): JournalEntry {
  return {
    verb,
    at,
    before: [...before],
    put: put.map((row) => ({ id: row.id, version: versionOf(row.sealed), isNew: !known.has(row.id) })),
    removed: [...removed],
    undone: false,
  };
}
