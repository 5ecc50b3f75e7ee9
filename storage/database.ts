// The shape on disk: random ids, links between them, and one sealed field a row.
import Dexie, { type Table } from 'dexie';
import { makeDeviceKey, type SealedBytes } from './seal.ts';

/** A record at rest. Nothing in it tells a name, an address, a date or a word. */
export interface SealedRow {
  readonly id: string;
  /** Ids of the records that this one points to. */
  readonly links: readonly string[];
  /** Ids of the page copies that it speaks of; absent where there is none. */
  readonly copies?: readonly string[];
  readonly sealed: SealedBytes;
}

/** One committed change, kept so that it can be undone. */
export interface SealedChange {
  /** Given by the database, ascending, never used twice. */
  readonly seq?: number;
  /** Ids of the page copies that its records speak of. */
  readonly copies?: readonly string[];
  readonly sealed: SealedBytes;
}

/** One entry of a case's chain. */
export interface SealedEntry {
  /** Id of the case. */
  readonly chain: string;
  /** Its place in the chain, from 0. */
  readonly number: number;
  readonly sealed: SealedBytes;
}

/** Anything else that is kept: a draft, the settings, the saved index. */
export interface SealedThing {
  readonly id: string;
  readonly sealed: SealedBytes;
}

/** One piece of the bytes of a page's copy. */
export interface SealedPiece {
  readonly copy: string;
  readonly part: CopyPart;
  /** Its place among the pieces of that part, from 0. */
  readonly number: number;
  readonly sealed: SealedBytes;
}

/** A page's copy has two files: the page, and the picture of what was visible of it. */
export type CopyPart = 'page' | 'picture';

/** What became of the copy for a draft. */
export interface SealedDraftCopy {
  /** Of the draft. */
  readonly id: string;
  /** Id of the copy, where there is one. */
  readonly copies: readonly string[];
  readonly sealed: SealedBytes;
}

interface KeyRow {
  readonly id: 'device';
  readonly key: CryptoKey;
}

export interface Tables {
  readonly records: Table<SealedRow, string>;
  readonly changes: Table<SealedChange, number>;
  readonly drafts: Table<SealedThing, string>;
  readonly things: Table<SealedThing, string>;
  readonly chains: Table<SealedEntry, [string, number]>;
  readonly copies: Table<SealedPiece, [string, string, number]>;
  readonly draftCopies: Table<SealedDraftCopy, string>;
  readonly keys: Table<KeyRow, string>;
}

export type Database = Dexie & Tables;

/** The newest shape that this build can read. A shape is never edited once released; another is added. */
const newest = 3;

/** Dexie multiplies its version numbers by ten before it hands them to IndexedDB. */
const nativeFactor = 10;

/**
 * Opens the database, making it on first run.
 *
 * @throws {NewerDatabaseError} when a newer Vigil wrote it; nothing is read or written then.
 */
export async function openDatabase(name = 'vigil'): Promise<{ database: Database; key: CryptoKey }> {
  const database = new Dexie(name) as Database;
  database.version(1).stores({
    records: 'id, *links',
    changes: '++seq',
    drafts: 'id',
    things: 'id',
    keys: 'id',
  });
  // Version 2: the chains of cases. `beginChains` fills them; sealing cannot wait inside an upgrade.
  database.version(2).stores({ chains: '[chain+number]' });
  // Version 3: copies of pages, and who speaks of which; records that were there before speak of none.
  database.version(3).stores({
    records: 'id, *links, *copies',
    changes: '++seq, *copies',
    copies: '[copy+part+number]',
    draftCopies: 'id, *copies',
  });
  await database.open();
  const found = database.backendDB().version / nativeFactor;
  if (found > newest) {
    database.close();
    throw new NewerDatabaseError(found);
  }
  return { database, key: await readDeviceKey(database) };
}

async function readDeviceKey(database: Database): Promise<CryptoKey> {
  const fresh = await makeDeviceKey();
  return database.transaction('rw', database.keys, async () => {
    const stored = await database.keys.get('device');
    if (stored !== undefined) return stored.key;
    await database.keys.add({ id: 'device', key: fresh });
    return fresh;
  });
}

/** The data on this device come from a newer Vigil. */
export class NewerDatabaseError extends Error {
  override readonly name = 'NewerDatabaseError';
  constructor(found: number) {
    super(`Expected stored data of version ${newest} or older, got ${found}: update Vigil, nothing was changed`);
  }
}
