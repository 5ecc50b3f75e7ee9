// Everything kept on this device, opened once a process.
import { type ArchiveAsks, createArchiveAsks } from './archive-asks.ts';
import { beginChains } from './begin-chains.ts';
import { type Copies, createCopies } from './copies.ts';
import { openDatabase } from './database.ts';
import { createDrafts, type Drafts } from './drafts.ts';
import { createSettings, type SettingsStore } from './settings.ts';
import { createThings, type Things } from './things.ts';
import { createVault, type Vault } from './vault.ts';

export interface Store {
  readonly vault: Vault;
  readonly drafts: Drafts;
  readonly copies: Copies;
  readonly settings: SettingsStore;
  readonly things: Things;
  readonly archiveAsks: ArchiveAsks;
}

/** @throws {NewerDatabaseError} when a newer Vigil wrote the data. */
export async function openStore(name?: string): Promise<Store> {
  const { database, key } = await openDatabase(name);
  await beginChains(database, key, new Date().toISOString());
  const things = createThings(database, key);
  return {
    vault: createVault(database, key),
    drafts: createDrafts(database, key),
    copies: createCopies(database, key),
    settings: createSettings(things),
    things,
    archiveAsks: createArchiveAsks(things),
  };
}
