// The one door to the records: opened when read, sealed when written, every commit whole or not at all.
import { liveQuery } from 'dexie';
import type { RecordId } from '../records/id.ts';
import { type AnyRecord, anyRecord, linksOf, type RecordOf, type RecordType, writtenAt } from '../records/record.ts';
import { type Change, type Commit, type JournalEntry, StaleEditError, type UndoOutcome } from './change.ts';
import type { Database, SealedRow } from './database.ts';
import { listChanges, openEntry, sealEntry, trimJournal } from './journal.ts';
import { checkLinks } from './links.ts';
import { openJson, sealJson, versionOf } from './seal.ts';
import { planUndo } from './undo-plan.ts';

/** Rows opened at a time; enough to keep the processor busy, few enough to leave a view responsive. */
const openedAtOnce = 500;

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
   */
  commit(change: Commit): Promise<number>;
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
  const openRow = async (row: SealedRow) =>
    anyRecord.parse(await openJson(key, placeOf(row.id, row.links), row.sealed));

  async function openRows(rows: readonly SealedRow[]): Promise<AnyRecord[]> {
    const opened: AnyRecord[] = [];
    for (let at = 0; at < rows.length; at += openedAtOnce) {
      opened.push(...(await Promise.all(rows.slice(at, at + openedAtOnce).map(openRow))));
    }
    return opened;
  }

  async function sealRow(record: AnyRecord): Promise<SealedRow> {
    const links = linksOf(record);
    return { id: record.id, links, sealed: await sealJson(key, placeOf(record.id, links), anyRecord.parse(record)) };
  }

  const readRows = async (ids: readonly string[]) =>
    (await database.records.bulkGet([...ids])).filter((row) => row !== undefined);

  async function write(change: Commit, also?: () => Promise<void>): Promise<number> {
    const put = await Promise.all((change.put ?? []).map(sealRow));
    const remove = [...(change.remove ?? [])];
    const touched = [...put.map((row) => row.id), ...remove];
    const before = await readRows(touched);
    const opened = await openRows(before);
    for (const seen of change.replaces ?? []) {
      const stored = opened.find((record) => record.id === seen.id);
      if (stored === undefined || writtenAt(stored) !== writtenAt(seen)) throw new StaleEditError(seen.id);
    }
    const known = new Map(before.map((row) => [row.id, versionOf(row.sealed)]));
    const entry: JournalEntry = {
      verb: change.verb,
      at: now(),
      before: opened,
      put: put.map((row) => ({ id: row.id, version: versionOf(row.sealed), isNew: !known.has(row.id) })),
      removed: remove.filter((id) => known.has(id)),
      undone: false,
    };
    const sealed = await sealEntry(key, entry);
    return database.transaction('rw', database.records, database.changes, async () => {
      for (const row of await readRows(touched)) {
        if (known.get(row.id) !== versionOf(row.sealed)) throw new StaleEditError(row.id);
      }
      await database.records.bulkPut(put);
      await database.records.bulkDelete(remove);
      await checkLinks(database, put, remove);
      await also?.();
      const seq = await database.changes.add({ sealed });
      await trimJournal(database);
      return seq;
    });
  }

  return {
    async read(id) {
      const row = await database.records.get(id);
      return row && openRow(row);
    },
    readMany: async (ids) => openRows(await readRows([...ids])),
    readAll: async () => openRows(await database.records.toArray()),
    async readType<T extends RecordType>(type: T) {
      const all = await openRows(await database.records.toArray());
      return all.filter((record): record is RecordOf<T> => record.type === type);
    },
    readLinking: async (id) => openRows(await database.records.where('links').equals(id).toArray()),
    commit: (change) => write(change),
    async undo(seq) {
      const row = await database.changes.get(seq);
      if (row === undefined) return { undone: 0, kept: [] };
      const entry = await openEntry(key, row);
      const plan = await planUndo(database, entry);
      const put = entry.before.filter((record) => !plan.kept.has(record.id));
      const sealed = await sealEntry(key, { ...entry, undone: true });
      await write({ verb: 'undo', put, remove: plan.remove as RecordId[] }, async () => {
        await database.changes.put({ seq, sealed });
      });
      return { undone: put.length + plan.remove.length, kept: [...plan.kept] as RecordId[] };
    },
    changes: () => listChanges(database, key),
    newestChange: async () => ((await database.changes.orderBy('seq').lastKey()) as number | undefined) ?? 0,
    async touchedSince(seq) {
      const rows = await database.changes.where('seq').above(seq).toArray();
      if (rows.length > 0 && rows[0]?.seq !== seq + 1) return undefined;
      const entries = await Promise.all(rows.map((row) => openEntry(key, row)));
      return new Set(
        entries.flatMap((entry) => [...entry.put.map((row) => row.id), ...entry.removed]),
      ) as Set<RecordId>;
    },
    watch(listener) {
      const newest = liveQuery(
        async () => ((await database.changes.orderBy('seq').lastKey()) as number | undefined) ?? 0,
      );
      const subscription = newest.subscribe({ next: listener });
      return () => subscription.unsubscribe();
    },
    close: () => database.close(),
  };
}

/** What a row's seal is bound to. */
function placeOf(id: string, links: readonly string[]): string {
  return ['records', id, ...links].join('/');
}
