// The one door to the records: opened when read, sealed when written, every commit whole or not at all.
import { liveQuery } from 'dexie';
import type { ChainEntry } from '../records/chain.ts';
import type { CaseId, RecordId } from '../records/id.ts';
import type { AnyRecord, RecordOf, RecordType } from '../records/record.ts';
import { openChainEntry, readChainRows } from './chain-rows.ts';
import type { Change, Commit, UndoOutcome } from './change.ts';
import type { Database } from './database.ts';
import { listChanges, openEntry, readNewestChange, sealEntry } from './journal.ts';
import { openRow, openRows, readRows } from './rows.ts';
import { planUndo } from './undo-plan.ts';
import { type Replaced, readReplaced } from './versions.ts';
import { writeChange } from './write-change.ts';

export interface Vault {
  read(id: RecordId): Promise<AnyRecord | undefined>;
  /** In the order asked for; ids that are not stored are left out. */
  readMany(ids: Iterable<RecordId>): Promise<AnyRecord[]>;
  readAll(): Promise<AnyRecord[]>;
  readType<T extends RecordType>(type: T): Promise<RecordOf<T>[]>;
  /** Records that point to this one. */
  readLinking(id: RecordId): Promise<AnyRecord[]>;
  /**
   * Writes a change whole; resolves after it is on disk, with its number in the journal.
   *
   * @throws {DanglingLinkError} if a record would point nowhere. @throws {StaleEditError} see `Commit.replaces`.
   * @throws {OriginalChangedError} if an original would be another. @throws {CopyMissingError} see `Commit.copied`.
   */
  commit(change: Commit): Promise<number>;
  /** A case's chain, in order; empty when it has none. */
  readChain(ofCase: CaseId): Promise<ChainEntry[]>;
  /** The chains of all cases that are stored, one after another. */
  readChains(): Promise<ChainEntry[]>;
  /** Versions of these records that were replaced since, newest first: in a case all of them, elsewhere those of recent changes. */
  readReplaced(ids: Iterable<RecordId>): Promise<readonly Replaced[]>;
  /** Takes a change back as far as nothing newer rests on it; undoing an undo does it again. */
  undo(seq: number): Promise<UndoOutcome>;
  /** Recent changes, newest first. */
  changes(): Promise<Change[]>;
  /** The number of the newest change; 0 when there is none. */
  newestChange(): Promise<number>;
  /** Ids touched by changes after `seq`, or undefined when the journal no longer reaches back so far. */
  touchedSince(seq: number): Promise<ReadonlySet<RecordId> | undefined>;
  /** Calls back after every commit, from any of Vigil's processes, and once at first. Returns how to stop. */
  watch(listener: (newest: number) => void): () => void;
  close(): void;
}

/** A vault on an open database. @param now  The clock; ISO 8601, UTC. */
export function createVault(database: Database, key: CryptoKey, now = () => new Date().toISOString()): Vault {
  const write = (change: Commit, also?: () => Promise<void>) => writeChange(database, key, change, now(), also);

  return {
    async read(id) {
      const row = await database.records.get(id);
      return row && openRow(key, row);
    },
    readMany: async (ids) => openRows(key, await readRows(database, [...ids])),
    readAll: async () => openRows(key, await database.records.toArray()),
    async readType<T extends RecordType>(type: T) {
      const all = await openRows(key, await database.records.toArray());
      return all.filter((record): record is RecordOf<T> => record.type === type);
    },
    readLinking: async (id) => openRows(key, await database.records.where('links').equals(id).toArray()),
    commit: (change) => write(change),
    readChain: async (ofCase) =>
      Promise.all((await readChainRows(database, ofCase)).map((row) => openChainEntry(key, row))),
    async readChains() {
      const stored = new Set(await database.records.toCollection().primaryKeys());
      const rows = (await database.chains.toArray()).filter((row) => stored.has(row.chain));
      return Promise.all(rows.map((row) => openChainEntry(key, row)));
    },
    readReplaced: (ids) => readReplaced(database, key, new Set(ids)),
    async undo(seq) {
      const row = await database.changes.get(seq);
      if (row === undefined) return { undone: 0, kept: [] };
      const entry = await openEntry(key, row);
      const plan = await planUndo(database, entry);
      const put = entry.before.filter((record) => !plan.kept.has(record.id));
      const sealed = await sealEntry(key, { ...entry, undone: true });
      await write({ verb: 'undo', put, remove: plan.remove as RecordId[] }, async () => {
        await database.changes.put({ ...row, seq, sealed });
      });
      return { undone: put.length + plan.remove.length, kept: [...plan.kept] as RecordId[] };
    },
    changes: () => listChanges(database, key),
    newestChange: () => readNewestChange(database),
    async touchedSince(seq) {
      const rows = await database.changes.where('seq').above(seq).toArray();
      if (rows.length > 0 && rows[0]?.seq !== seq + 1) return undefined;
      const entries = await Promise.all(rows.map((row) => openEntry(key, row)));
      return new Set(
        entries.flatMap((entry) => [...entry.put.map((row) => row.id), ...entry.removed]),
      ) as Set<RecordId>;
    },
    watch(listener) {
      const subscription = liveQuery(() => readNewestChange(database)).subscribe({ next: listener });
      return () => subscription.unsubscribe();
    },
    close: () => database.close(),
  };
}
