// The chains of cases at rest: one sealed row an entry, never rewritten but to let go of a version.
import Dexie from 'dexie';
import { type ChainEnd, type ChainEntry, chainEntry, noChain } from '../records/chain.ts';
import type { FindCases } from './case-graph.ts';
import type { Database, SealedEntry } from './database.ts';
import { openJson, sealJson } from './seal.ts';

const placeOf = (chain: string, number: number) => `chains/${chain}/${number}`;

export async function sealChainEntry(key: CryptoKey, entry: ChainEntry): Promise<SealedEntry> {
  const { case: chain, number } = entry;
  return { chain, number, sealed: await sealJson(key, placeOf(chain, number), entry) };
}

/** @throws {UnreadableRowError} when it was altered on disk. */
export async function openChainEntry(key: CryptoKey, { chain, number, sealed }: SealedEntry): Promise<ChainEntry> {
  return chainEntry.parse(await openJson(key, placeOf(chain, number), sealed));
}

const rowsOf = (database: Database, ofCase: string) =>
  database.chains.where('[chain+number]').between([ofCase, Dexie.minKey], [ofCase, Dexie.maxKey]);

/** A case's whole chain, in order; empty when there is none. */
export async function readChainRows(database: Database, ofCase: string): Promise<SealedEntry[]> {
  return rowsOf(database, ofCase).toArray();
}

export async function readChainEnd(database: Database, key: CryptoKey, ofCase: string): Promise<ChainEnd> {
  const row = await rowsOf(database, ofCase).last();
  if (row === undefined) return noChain;
  const last = await openChainEntry(key, row);
  return { next: last.number + 1, seal: last.hash };
}

/** A case is what has a chain. */
export function findChained(database: Database): FindCases {
  return async (ids) => {
    const firsts = await database.chains.bulkGet(ids.map((id) => [id, 0]));
    return new Set(firsts.flatMap((row) => (row === undefined ? [] : [row.chain])));
  };
}
