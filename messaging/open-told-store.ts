// The store as a view opens it: the background hears of every commit, even when it was asleep.
import { openStore, type Store } from '../storage/store.ts';
import type { Vault } from '../storage/vault.ts';
import { askBackground } from './ask-background.ts';

/** @throws {NewerDatabaseError} as `openStore`. */
export async function openToldStore(): Promise<Store> {
  const store = await openStore();
  // What was committed is safe whether or not the background heard: it also looks for itself when it wakes.
  const tell = () => void askBackground({ kind: 'records-changed' }).catch(() => undefined);
  const vault: Vault = {
    ...store.vault,
    async commit(change) {
      const seq = await store.vault.commit(change);
      tell();
      return seq;
    },
    async undo(seq) {
      const outcome = await store.vault.undo(seq);
      tell();
      return outcome;
    },
  };
  return { ...store, vault };
}
