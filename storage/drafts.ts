// Clips that were begun and not yet saved.
import { liveQuery } from 'dexie';
import { type Draft, draft } from '../records/draft.ts';
import type { Database } from './database.ts';
import { openJson, sealJson } from './seal.ts';

export interface Drafts {
  /** Newest first. */
  list(): Promise<Draft[]>;
  write(one: Draft): Promise<void>;
  remove(id: string): Promise<void>;
  /** Calls back with all drafts after any was written, and once at first. Returns how to stop. */
  watch(listener: (drafts: Draft[]) => void): () => void;
}

export function createDrafts(database: Database, key: CryptoKey): Drafts {
  const placeOf = (id: string) => `drafts/${id}`;

  async function list(): Promise<Draft[]> {
    const rows = await database.drafts.toArray();
    const drafts = await Promise.all(
      rows.map(async (row) => draft.parse(await openJson(key, placeOf(row.id), row.sealed))),
    );
    return drafts.sort((a, b) => (a.clippedAt < b.clippedAt ? 1 : -1));
  }

  return {
    list,
    async write(one) {
      const sealed = await sealJson(key, placeOf(one.id), draft.parse(one));
      await database.drafts.put({ id: one.id, sealed });
    },
    remove: (id) => database.drafts.delete(id),
    watch(listener) {
      const subscription = liveQuery(() => database.drafts.toArray()).subscribe({
        next: () => void list().then(listener),
      });
      return () => subscription.unsubscribe();
    },
  };
}
