// The journal of committed changes: what makes every one of them undoable, and tells the index what is new.
import { type Change, type JournalEntry, journalEntry } from './change.ts';
import { dropUnusedCopies } from './copy-pieces.ts';
import type { Database, SealedChange } from './database.ts';
import { openJson, sealJson } from './seal.ts';

/** Changes kept; older ones can no longer be undone. */
const keptChanges = 200;

const place = 'changes';

export const sealEntry = (key: CryptoKey, entry: JournalEntry) => sealJson(key, place, entry);

export async function openEntry(key: CryptoKey, row: SealedChange): Promise<JournalEntry> {
  return journalEntry.parse(await openJson(key, place, row.sealed));
}

/** Forgets the oldest changes past the limit, and page copies that only they spoke of. Runs inside a transaction. */
export async function trimJournal(database: Database): Promise<void> {
  const count = await database.changes.count();
  if (count <= keptChanges) return;
  const oldest = database.changes.orderBy('seq').limit(count - keptChanges);
  const copies = (await oldest.toArray()).flatMap((row) => row.copies ?? []);
  await oldest.delete();
  await dropUnusedCopies(database, copies);
}

/** The number of the newest change; 0 when there is none. */
export async function readNewestChange(database: Database): Promise<number> {
  return ((await database.changes.orderBy('seq').lastKey()) as number | undefined) ?? 0;
}

/** All kept changes, newest first. */
export async function listChanges(database: Database, key: CryptoKey): Promise<Change[]> {
  const rows = await database.changes.orderBy('seq').reverse().toArray();
  return Promise.all(
    rows.map(async (row) => {
      const entry = await openEntry(key, row);
      const added = entry.put.filter((put) => put.isNew).length;
      return {
        seq: row.seq ?? 0,
        verb: entry.verb,
        at: entry.at,
        added,
        changed: entry.put.length - added,
        removed: entry.removed.length,
        undone: entry.undone,
      };
    }),
  );
}
