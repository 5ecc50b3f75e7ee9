// The bytes of page copies at rest: sealed piece by piece, let go once nobody speaks of them.
import Dexie from 'dexie';
import { filesOf, type PageCopy } from '../records/copy.ts';
import { CopyMissingError } from './change.ts';
import type { CopyPart, Database, SealedPiece } from './database.ts';
import { openBytes, sealBytes } from './seal.ts';

/** Bytes of a piece: a copy is never sealed or opened in one go of tens of megabytes. */
const pieceBytes = 1_048_576;

const placeOf = ({ copy, part, number }: Omit<SealedPiece, 'sealed'>) => `copies/${copy}/${part}/${number}`;

/** In order. One bound never names the greatest key twice: a key may not hold the same array two times. */
const piecesOf = ({ copies }: Database, ...wanted: readonly [copy: string, part?: CopyPart]) =>
  copies.where('[copy+part+number]').between([...wanted], [...wanted, Dexie.maxKey]);

export async function sealPieces(
  key: CryptoKey,
  copy: string,
  part: CopyPart,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<SealedPiece[]> {
  const pieces: SealedPiece[] = [];
  for (let at = 0; at < bytes.length; at += pieceBytes) {
    const place = { copy, part, number: pieces.length };
    pieces.push({ ...place, sealed: await sealBytes(key, placeOf(place), bytes.subarray(at, at + pieceBytes)) });
  }
  return pieces;
}

/** @returns Undefined when none of it is stored. @throws {UnreadableRowError} when it was altered on disk. */
export async function openPieces(
  database: Database,
  key: CryptoKey,
  copy: string,
  part: CopyPart,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const pieces = await piecesOf(database, copy, part).toArray();
  if (pieces.length === 0) return undefined;
  const opened: Uint8Array<ArrayBuffer>[] = [];
  for (const piece of pieces) opened.push(await openBytes(key, placeOf(piece), piece.sealed));
  const whole = new Uint8Array(opened.reduce((size, piece) => size + piece.length, 0));
  let at = 0;
  for (const piece of opened) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/** Runs inside a transaction. @throws {CopyMissingError} and so aborts it, where bytes of a copy are not stored. */
export async function checkCopies(database: Database, copied: readonly PageCopy[]): Promise<void> {
  for (const copy of copied) {
    for (const [index, { size }] of filesOf(copy).entries()) {
      const stored = await piecesOf(database, copy.id, index === 0 ? 'page' : 'picture').count();
      if (stored !== Math.ceil(size / pieceBytes)) throw new CopyMissingError(copy.id);
    }
  }
}

/** Deletes the bytes of those that no record, no change that can be undone and no draft speaks of. Runs inside a transaction. */
export async function dropUnusedCopies(database: Database, ids: Iterable<string>): Promise<void> {
  const { records, changes, draftCopies } = database;
  for (const id of new Set(ids)) {
    let users = 0;
    for (const table of [records, changes, draftCopies]) users += await table.where('copies').equals(id).count();
    if (users === 0) await piecesOf(database, id).delete();
  }
}
