// What of a change can be taken back without losing anything newer.
import type { JournalEntry } from './change.ts';
import type { Database } from './database.ts';
import { versionOf } from './seal.ts';

/** Decides what of a change can be taken back: what was changed again, or is used by something newer, is kept. */
export async function planUndo(
  database: Database,
  entry: JournalEntry,
): Promise<{ remove: string[]; kept: Set<string> }> {
  const kept = new Set<string>();
  const current = new Map(
    (await database.records.bulkGet(entry.put.map((row) => row.id))).flatMap((row) => (row ? [[row.id, row]] : [])),
  );
  for (const { id, version } of entry.put) {
    const row = current.get(id);
    if (row === undefined || versionOf(row.sealed) !== version) kept.add(id);
  }
  for (const id of await database.records.where('id').anyOf(entry.removed).primaryKeys()) kept.add(id);
  const added = new Set(entry.put.filter((row) => row.isNew && !kept.has(row.id)).map((row) => row.id));
  const users = await database.records
    .where('links')
    .anyOf([...added])
    .toArray();
  for (let grew = true; grew; ) {
    grew = false;
    for (const user of users) {
      if (added.has(user.id)) continue;
      for (const id of user.links) {
        if (added.delete(id)) {
          kept.add(id);
          grew = true;
        }
      }
    }
  }
  return { remove: [...added], kept: new Set([...kept].filter((id) => current.has(id) || entry.removed.includes(id))) };
}
