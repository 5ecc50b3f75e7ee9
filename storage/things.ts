// Single things that outlive the browser: the settings, the saved index of names. Sealed like records.
import { liveQuery } from 'dexie';
import type { Database } from './database.ts';
import { openBytes, sealBytes } from './seal.ts';

export interface Things {
  read(id: string): Promise<Uint8Array<ArrayBuffer> | undefined>;
  write(id: string, bytes: Uint8Array<ArrayBuffer>): Promise<void>;
  remove(id: string): Promise<void>;
  /** Calls back after the thing was written, from any of Vigil's processes, and once at first. Returns how to stop. */
  watch(id: string, listener: () => void): () => void;
}

export function createThings(database: Database, key: CryptoKey): Things {
  const placeOf = (id: string) => `things/${id}`;
  return {
    async read(id) {
      const row = await database.things.get(id);
      return row && openBytes(key, placeOf(id), row.sealed);
    },
    async write(id, bytes) {
      const sealed = await sealBytes(key, placeOf(id), bytes);
      await database.things.put({ id, sealed });
    },
    remove: (id) => database.things.delete(id),
    watch(id, listener) {
      const subscription = liveQuery(() => database.things.get(id)).subscribe({ next: listener });
      return () => subscription.unsubscribe();
    },
  };
}
