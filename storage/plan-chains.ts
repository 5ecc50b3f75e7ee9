// What a commit adds to the chains of the cases that it touches; worked out before it is written.
import { hashCanonical } from '../records/canonical.ts';
import { appendEntries, type ChainEntry, type ChainEvent, type Happening } from '../records/chain.ts';
import { caseId } from '../records/id.ts';
import { type AnyRecord, linksOf } from '../records/record.ts';
import {
  type FindCases,
  findCasesOf,
  type Graph,
  gatherJoining,
  gatherMembers,
  layOver,
  type Membership,
  readGraph,
  rememberGraph,
} from './case-graph.ts';
import { findChained, openChainEntry, readChainEnd, readChainRows, sealChainEntry } from './chain-rows.ts';
import type { ChangeVerb } from './change.ts';
import type { Database, SealedEntry, SealedRow } from './database.ts';
import { openRows, readRows } from './rows.ts';

/** A commit as far as chains care. */
export interface Touched {
  readonly verb: ChangeVerb;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly put: readonly AnyRecord[];
  /** The same as they will be stored. */
  readonly rows: readonly SealedRow[];
  /** The stored versions of what is put or removed. */
  readonly before: readonly AnyRecord[];
  readonly removed: ReadonlySet<string>;
  /** Chains that came with a file, each whole and in order. */
  readonly chains: readonly ChainEntry[];
}

/** @returns Rows to write: new ones, and old ones that let go of a version. */
export async function planChains(database: Database, key: CryptoKey, touched: Touched): Promise<SealedEntry[]> {
  const stored = rememberGraph(readGraph(database));
  const known = new Set<string>(touched.before.map((record) => record.id));
  const coming = layOver(stored, touched.rows, touched.removed, known);
  const isStoredCase = findChained(database);
  const newCases = new Set<string>(touched.put.flatMap((record) => (record.type === 'case' ? [record.id] : [])));
  const isCase = async (ids: readonly string[]) =>
    new Set([...(await isStoredCase(ids)), ...ids.filter((id) => newCases.has(id))]);
  const ids = new Set([...touched.rows.map((row) => row.id), ...touched.removed]);
  const cases = new Set([...(await findCasesOf(stored, known, isCase)), ...(await findCasesOf(coming, ids, isCase))]);
  const rows: SealedEntry[] = [];
  for (const ofCase of cases) {
    const find = async () => (await findAdded(stored, coming, ofCase, isCase, touched)) ?? findLoneEdit(touched);
    rows.push(...(await planChain(database, key, ofCase, stored, coming, touched, await find())));
  }
  return rows;
}

async function planChain(
  database: Database,
  key: CryptoKey,
  ofCase: string,
  stored: Graph,
  coming: Graph,
  touched: Touched,
  known: Membership | undefined,
): Promise<SealedEntry[]> {
  const end = await readChainEnd(database, key, ofCase);
  const adopted = end.next === 0 ? touched.chains.filter((entry) => entry.case === ofCase) : [];
  const last = adopted.at(-1);
  const members = known ?? {
    before: last === undefined ? await gatherMembers(stored, ofCase) : new Set<string>(),
    after: await gatherMembers(coming, ofCase),
  };
  const others = await readOthers(database, key, members, touched);
  const happenings =
    last === undefined
      ? listHappenings(members, others, touched)
      : listDifferences(adopted, members.after, others, touched);
  const from = last === undefined ? end : { next: last.number + 1, seal: last.hash };
  const fresh = [...adopted, ...appendEntries(caseId.parse(ofCase), from, touched.at, happenings)];
  const gone = new Set(
    happenings.flatMap(({ event, record }) => (event === 'left' || event === 'removed' ? [record] : [])),
  );
  const old = gone.size === 0 || last !== undefined ? [] : await readChainRows(database, ofCase);
  const loosened = (await Promise.all(old.map((row) => openChainEntry(key, row)))).filter(
    ({ was }) => was && gone.has(was.id),
  );
  return Promise.all([
    ...loosened.map(({ was: _, ...entry }) => sealChainEntry(key, entry)),
    ...fresh.map(({ was, ...entry }) => sealChainEntry(key, was && !gone.has(was.id) ? { ...entry, was } : entry)),
  ]);
}

/** Where one record is edited and points to the same as before, nobody comes or goes: the case need not be gathered. */
function findLoneEdit({ put, before, removed }: Touched): Membership | undefined {
  const [record, ...others] = put;
  const [version] = before;
  if (record === undefined || version?.id !== record.id || others.length > 0 || removed.size > 0) return undefined;
  if (linksOf(record).join() !== linksOf(version).join()) return undefined;
  const alone = new Set([record.id]);
  return { before: alone, after: alone };
}

/** Where records are only added to a case that is there, nobody leaves and few come: it need not be gathered either. */
async function findAdded(
  stored: Graph,
  coming: Graph,
  ofCase: string,
  findCases: FindCases,
  { rows, before, removed, chains }: Touched,
): Promise<Membership | undefined> {
  if (before.length > 0 || removed.size > 0 || chains.length > 0) return undefined;
  if ((await stored.readNodes([ofCase])).length === 0) return undefined;
  return gatherJoining(stored, coming, rows, ofCase, findCases);
}

/** Records that come or go without being written themselves, by id. */
async function readOthers(
  database: Database,
  key: CryptoKey,
  { before, after }: Membership,
  touched: Touched,
): Promise<Map<string, AnyRecord>> {
  const known = new Map<string, AnyRecord>([...touched.before, ...touched.put].map((record) => [record.id, record]));
  const moved = [...before, ...after].filter((id) => before.has(id) !== after.has(id) && !known.has(id));
  const opened = await openRows(key, await readRows(database, moved));
  return new Map(opened.map((record) => [record.id, record]));
}

function listHappenings(
  { before, after }: Membership,
  others: ReadonlyMap<string, AnyRecord>,
  touched: Touched,
): Happening[] {
  const stored = new Map<string, AnyRecord>(touched.before.map((record) => [record.id, record]));
  const happenings: Happening[] = [];
  for (const record of touched.put) {
    if (!after.has(record.id)) continue;
    const version = stored.get(record.id);
    const wasHere = before.has(record.id);
    if (wasHere && version !== undefined && hashCanonical(version) === hashCanonical(record)) continue;
    const event = wasHere
      ? eventOfEdit(touched.verb)
      : version === undefined
        ? eventOfNew(record, touched.verb)
        : 'joined';
    happenings.push({ ...describe(record, event), ...(wasHere && version !== undefined ? { was: version } : {}) });
  }
  const put = new Set<string>(touched.put.map((record) => record.id));
  for (const id of after) {
    const record = others.get(id);
    if (!before.has(id) && !put.has(id) && record !== undefined) happenings.push(describe(record, 'joined'));
  }
  for (const id of before) {
    const record = stored.get(id) ?? others.get(id);
    if (after.has(id) || record === undefined) continue;
    happenings.push(describe(record, touched.removed.has(id) ? 'removed' : 'left'));
  }
  return happenings;
}

/** What is otherwise here than the chain says that came with a file. */
function listDifferences(
  adopted: readonly ChainEntry[],
  after: ReadonlySet<string>,
  others: ReadonlyMap<string, AnyRecord>,
  touched: Touched,
): Happening[] {
  const known = new Map(adopted.map((entry) => [entry.record, entry]));
  const stored = new Map<string, AnyRecord>([...others, ...touched.before.map((one) => [one.id, one] as const)]);
  for (const record of touched.put) stored.set(record.id, record);
  const happenings: Happening[] = [];
  for (const id of after) {
    const record = stored.get(id);
    if (record === undefined) continue;
    const imported = describe(record, 'imported');
    const entry = known.get(id);
    known.delete(id);
    const isSame =
      entry !== undefined && entry.event !== 'left' && entry.event !== 'removed' && entry.sha256 === imported.sha256;
    if (!isSame) happenings.push(imported);
  }
  for (const { event, kind, record, sha256 } of known.values()) {
    if (event !== 'left' && event !== 'removed') happenings.push({ event: 'left', kind, record, sha256 });
  }
  return happenings;
}

function describe(record: AnyRecord, event: ChainEvent): Happening {
  return { event, kind: record.type, record: record.id, sha256: hashCanonical(record) };
}

function eventOfNew(record: AnyRecord, verb: ChangeVerb): ChainEvent {
  if (verb === 'import-file' || verb === 'sample') return 'imported';
  if (verb === 'undo') return 'restored';
  return record.type === 'capture' ? 'captured' : 'added';
}

function eventOfEdit(verb: ChangeVerb): ChainEvent {
  if (verb === 'import-file' || verb === 'sample') return 'imported';
  return verb === 'undo' ? 'restored' : 'edited';
}
