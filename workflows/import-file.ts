// A Vigil file: what it would add and change is shown first, then it is one commit.
import { failReading, type Reading } from '../exchange/problem.ts';
import type { VigilFile } from '../exchange/vigil-file/read.ts';
import { writeRecord } from '../exchange/vigil-file/write.ts';
import type { ChainEntry } from '../records/chain.ts';
import type { CaseId, RecordId } from '../records/id.ts';
import { type AnyRecord, type RecordType, writtenAt } from '../records/record.ts';
import { verifyChain } from '../records/verify-chain.ts';
import type { Commit } from '../storage/change.ts';
import { indexCases } from './gather-case.ts';

export type Side = 'here' | 'file';

/** A record that is stored and differs from the one in the file; the reader sees both. */
export interface Difference {
  readonly here: AnyRecord;
  readonly file: AnyRecord;
  /** The one edited later; what is stored when both were edited at the same instant. */
  readonly newer: Side;
}

export interface ImportPreview {
  readonly scope: VigilFile['scope'];
  /** Records that are not stored yet. */
  readonly fresh: readonly AnyRecord[];
  /** How many are stored exactly so. */
  readonly same: number;
  readonly differing: readonly Difference[];
  /** Of all records in the file. */
  readonly counts: Readonly<Partial<Record<RecordType, number>>>;
  /** Chains of cases in the file that hold; a case that is not here yet goes on with its own. */
  readonly chains: readonly ChainEntry[];
  /** Names of cases whose chain in the file does not hold: what is in them was altered after it was written down. */
  readonly broken: readonly string[];
}

/**
 * Compares a file with what is stored; changes nothing.
 *
 * @param stored  At least the stored records whose ids are in the file; others are ignored.
 * @returns A problem when an id means one thing here and another in the file, or an original is not the one here.
 */
export function previewImport(file: VigilFile, stored: Iterable<AnyRecord>): Reading<ImportPreview> {
  const byId = new Map<string, AnyRecord>();
  for (const record of stored) byId.set(record.id, record);
  const fresh: AnyRecord[] = [];
  const differing: Difference[] = [];
  const counts: Partial<Record<RecordType, number>> = {};
  let same = 0;
  for (const record of file.records) {
    counts[record.type] = (counts[record.type] ?? 0) + 1;
    const here = byId.get(record.id);
    if (here === undefined) fresh.push(record);
    else if (here.type !== record.type) return failReading({ code: 'id-taken', id: record.id });
    else if (writeRecord(here) === writeRecord(record)) same += 1;
    else if (record.type === 'capture') return failReading({ code: 'original-differs', id: record.id });
    else differing.push({ here, file: record, newer: findNewer(here, record) });
  }
  return { ok: true, value: { scope: file.scope, fresh, same, differing, counts, ...sortChains(file) } };
}

/**
 * The commit that an import comes to. Where records differ, the newer is kept unless the reader chose; what is replaced
 * stays in the journal and comes back with undo.
 */
export function composeImport(preview: ImportPreview, choices: ReadonlyMap<RecordId, Side> = new Map()): Commit {
  const replaced = preview.differing.filter(({ here, newer }) => (choices.get(here.id) ?? newer) === 'file');
  return {
    verb: 'import-file',
    put: [...preview.fresh, ...replaced.map(({ file }) => file)],
    replaces: replaced.map(({ here }) => here),
    ...(preview.chains.length > 0 ? { chains: preview.chains } : {}),
  };
}

/** Verifies the chain of each case in a file. */
function sortChains({ records, entries }: VigilFile): Pick<ImportPreview, 'chains' | 'broken'> {
  const gather = indexCases(records);
  const byCase = new Map<CaseId, ChainEntry[]>();
  for (const entry of entries) {
    const others = byCase.get(entry.case);
    if (others === undefined) byCase.set(entry.case, [entry]);
    else others.push(entry);
  }
  const chains: ChainEntry[] = [];
  const broken: string[] = [];
  for (const [id, chain] of byCase) {
    const gathered = gather(id);
    const matter = gathered.find((record) => record.id === id);
    if (verifyChain(chain, gathered, 'kept').holds) chains.push(...chain);
    else broken.push(matter?.type === 'case' ? (matter.names[0] ?? id) : id);
  }
  return { chains, broken };
}

function findNewer(here: AnyRecord, file: AnyRecord): Side {
  return Date.parse(writtenAt(file)) > Date.parse(writtenAt(here)) ? 'file' : 'here';
}
