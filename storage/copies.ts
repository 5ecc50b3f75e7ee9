// Copies of pages: taken for a draft, spoken of by an original, swept away when nobody speaks of them any more.
import { liveQuery } from 'dexie';
import { z } from 'zod';
import { absences } from '../records/absent.ts';
import { type PageCopy, pageCopy } from '../records/copy.ts';
import { dropUnusedCopies, openPieces, sealPieces } from './copy-pieces.ts';
import type { CopyPart, Database } from './database.ts';
import { openJson, sealJson } from './seal.ts';

/** What became of the copy for a draft. */
export const draftCopy = z.discriminatedUnion('state', [
  /** Since when; ISO 8601, UTC. A browser that ended meanwhile never finishes it. */
  z.strictObject({ state: z.literal('taking'), since: z.string() }),
  z.strictObject({ state: z.literal('taken'), copy: pageCopy }),
  z.strictObject({ state: z.literal('absent'), why: z.enum(absences) }),
]);
export type DraftCopy = z.infer<typeof draftCopy>;

/** The bytes of a copy's files. */
export interface CopyBytes {
  readonly page: Uint8Array<ArrayBuffer>;
  /** Undefined where the copy speaks of none. */
  readonly picture?: Uint8Array<ArrayBuffer> | undefined;
}

export interface Copies {
  /** Undefined when none was asked for. */
  readFor(draft: string): Promise<DraftCopy | undefined>;
  /** Says how far it is, in place of what was there. Its bytes, if any, are written in the same transaction. */
  writeFor(draft: string, state: DraftCopy, bytes?: CopyBytes): Promise<void>;
  /** Calls back after it was written, from any of Vigil's processes, and once at first. Returns how to stop. */
  watchFor(draft: string, listener: (state: DraftCopy | undefined) => void): () => void;
  /** Writes bytes that a record speaks of already, such as those that come with a file. */
  write(copy: PageCopy['id'], part: CopyPart, bytes: Uint8Array<ArrayBuffer>): Promise<void>;
  /** Whether bytes are stored; they are not opened. */
  has(copy: PageCopy['id'], part: CopyPart): Promise<boolean>;
  /** @returns Undefined when it is not here. @throws {UnreadableRowError} when it was altered on disk. */
  read(copy: PageCopy['id'], part: CopyPart): Promise<Uint8Array<ArrayBuffer> | undefined>;
  /** Lets go of everything that no record, no change that can be undone and no draft speaks of. */
  sweep(): Promise<void>;
}

export function createCopies(database: Database, key: CryptoKey): Copies {
  const { records, changes, drafts, copies, draftCopies } = database;
  const placeOf = (draft: string) => `draft-copies/${draft}`;

  async function readFor(draft: string): Promise<DraftCopy | undefined> {
    const row = await draftCopies.get(draft);
    return row && draftCopy.parse(await openJson(key, placeOf(draft), row.sealed));
  }

  const sealAll = async ({ id }: PageCopy, { page, picture }: CopyBytes) => [
    ...(await sealPieces(key, id, 'page', page)),
    ...(picture === undefined ? [] : await sealPieces(key, id, 'picture', picture)),
  ];

  return {
    readFor,
    async writeFor(draft, state, bytes) {
      const sealed = await sealJson(key, placeOf(draft), draftCopy.parse(state));
      const copy = state.state === 'taken' ? state.copy : undefined;
      const pieces = copy && bytes ? await sealAll(copy, bytes) : [];
      await database.transaction('rw', [records, changes, copies, draftCopies], async () => {
        const before = await draftCopies.get(draft);
        await draftCopies.put({ id: draft, copies: copy ? [copy.id] : [], sealed });
        await copies.bulkPut(pieces);
        await dropUnusedCopies(database, before?.copies ?? []);
      });
    },
    watchFor(draft, listener) {
      const subscription = liveQuery(() => draftCopies.get(draft)).subscribe({
        next: () => void readFor(draft).then(listener),
      });
      return () => subscription.unsubscribe();
    },
    async write(copy, part, bytes) {
      await copies.bulkPut(await sealPieces(key, copy, part, bytes));
    },
    has: async (copy, part) => (await copies.get([copy, part, 0])) !== undefined,
    read: (copy, part) => openPieces(database, key, copy, part),
    sweep: () =>
      database.transaction('rw', [records, changes, drafts, copies, draftCopies], async () => {
        const begun = new Set(await drafts.toCollection().primaryKeys());
        for (const { id, copies: spoken } of await draftCopies.toArray()) {
          if (begun.has(id)) continue;
          // An undo may bring the draft back as long as the journal knows what was saved of it.
          const used = await Promise.all([records, changes].map((each) => each.where('copies').anyOf(spoken).count()));
          if (used.every((count) => count === 0)) await draftCopies.delete(id);
        }
        await dropUnusedCopies(database, await listKept(database));
      }),
  };
}

/** Ids of all copies that have bytes here, without reading one. */
async function listKept({ copies }: Database): Promise<Set<string>> {
  const keys = await copies.toCollection().primaryKeys();
  return new Set(keys.map(([copy]) => copy));
}
