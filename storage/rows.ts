// A record becomes a sealed row, and a row a record again.
import { type AnyRecord, anyRecord, copiesOf, linksOf } from '../records/record.ts';
import type { Database, SealedRow } from './database.ts';
import { openJson, sealJson } from './seal.ts';

/** Rows opened at a time; enough to keep the processor busy, few enough to leave a view responsive. */
const openedAtOnce = 500;

/** What a row's seal is bound to. */
function placeOf(id: string, links: readonly string[], copies: readonly string[]): string {
  return ['records', id, ...links, ...copies].join('/');
}

/** @throws {UnreadableRowError} when it was altered on disk. */
export async function openRow(key: CryptoKey, row: SealedRow): Promise<AnyRecord> {
  return anyRecord.parse(await openJson(key, placeOf(row.id, row.links, row.copies ?? []), row.sealed));
}

/** In the order given. @throws {UnreadableRowError} as `openRow`. */
export async function openRows(key: CryptoKey, rows: readonly SealedRow[]): Promise<AnyRecord[]> {
  const opened: AnyRecord[] = [];
  for (let at = 0; at < rows.length; at += openedAtOnce) {
    opened.push(...(await Promise.all(rows.slice(at, at + openedAtOnce).map((row) => openRow(key, row)))));
  }
  return opened;
}

export async function sealRow(key: CryptoKey, record: AnyRecord): Promise<SealedRow> {
  const links = linksOf(record);
  const copies = copiesOf(record);
  const sealed = await sealJson(key, placeOf(record.id, links, copies), anyRecord.parse(record));
  return { id: record.id, links, ...(copies.length > 0 ? { copies } : {}), sealed };
}

/** Those that are stored, in the order asked for. */
export async function readRows(database: Database, ids: readonly string[]): Promise<SealedRow[]> {
  return (await database.records.bulkGet([...ids])).filter((row) => row !== undefined);
}
