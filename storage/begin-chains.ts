// Begins the chains of cases that were there before there were chains.
import { hashCanonical } from '../records/canonical.ts';
import { appendEntries, type ChainEntry, noChain } from '../records/chain.ts';
import { caseId } from '../records/id.ts';
import type { AnyRecord } from '../records/record.ts';
import { gatherMembers, readGraph } from './case-graph.ts';
import { readChainEnd, sealChainEntry } from './chain-rows.ts';
import type { Database } from './database.ts';
import { readNewestChange } from './journal.ts';
import { openRows } from './rows.ts';
import { sealJson } from './seal.ts';

/** Present once every case has its chain. */
const mark = 'chains-begun';

/**
 * Gives every case without a chain one, with what is found of it; once, whoever comes first.
 *
 * @param at  ISO 8601, UTC.
 */
export async function beginChains(database: Database, key: CryptoKey, at: string): Promise<void> {
  const sealed = await sealJson(key, `things/${mark}`, true);
  const { records, changes, chains, things } = database;
  for (;;) {
    if ((await things.get(mark)) !== undefined) return;
    const newest = await readNewestChange(database);
    const entries = await findAll(database, key, at);
    const rows = await Promise.all(entries.map((entry) => sealChainEntry(key, entry)));
    const done = await database.transaction('rw', records, changes, chains, things, async () => {
      if ((await things.get(mark)) !== undefined) return true;
      if ((await readNewestChange(database)) !== newest) return false;
      await chains.bulkAdd(rows);
      await things.add({ id: mark, sealed });
      return true;
    });
    if (done) return;
  }
}

async function findAll(database: Database, key: CryptoKey, at: string): Promise<ChainEntry[]> {
  const all = await openRows(key, await database.records.toArray());
  const byId = new Map<string, AnyRecord>(all.map((record) => [record.id, record]));
  const entries: ChainEntry[] = [];
  for (const { type, id } of all) {
    if (type !== 'case' || (await readChainEnd(database, key, id)).next > 0) continue;
    const members = [...(await gatherMembers(readGraph(database), id))].flatMap((each) => byId.get(each) ?? []);
    const found = members.map((record) => ({
      event: 'found' as const,
      kind: record.type,
      record: record.id,
      sha256: hashCanonical(record),
    }));
    entries.push(...appendEntries(caseId.parse(id), noChain, at, found));
  }
  return entries;
}
