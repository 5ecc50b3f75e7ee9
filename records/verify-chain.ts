// Recomputes all that a case's chain says, and names the first thing that does not hold.
import { hashCanonical } from './canonical.ts';
import { findAlteredPart } from './capture.ts';
import { type ChainEntry, hashEntry, isHere, noChain, replaces } from './chain.ts';
import type { CopyCount } from './copy-files.ts';
import { type AnyRecord, type RecordType, recordTypes } from './record.ts';

/** What does not hold. @see docs/evidence.md, "What a verifier does" */
export const chainFaults = [
  /** The chain has no entry at all. */
  'empty',
  /** An entry is missing, is there twice, or belongs to another case. */
  'order',
  /** An entry does not carry the hash of the one before. */
  'previous',
  /** An entry is not what its hash says. */
  'entry',
  /** An entry tells what cannot have happened after what came before. */
  'event',
  /** An original was replaced by another. */
  'original',
  /** A version that was replaced is not the one of its time, or should be gone. */
  'version',
  /** A record is not the one that the chain ends with. */
  'record',
  'record-missing',
  'record-unknown',
  'quote',
  'paragraph',
  /** The bytes of a page's copy are not those that an original speaks of. */
  'copy',
] as const;
export type ChainFault = (typeof chainFaults)[number];

export interface FirstFault {
  readonly fault: ChainFault;
  /** The number of the entry, where it is an entry. */
  readonly entry?: number;
  readonly kind?: RecordType;
  readonly record?: string;
}

export type Verdict =
  | {
      readonly holds: true;
      readonly entries: number;
      readonly records: number;
      readonly seal: string;
      /** Undefined where copies were not looked at. */
      readonly copies?: CopyCount;
    }
  | ({ readonly holds: false } & FirstFault);

/**
 * Verifies a case.
 *
 * @param entries  Its chain, in order.
 * @param records  What belongs to the case now, and nothing else.
 * @param versions  Whether replaced versions may be kept here; in a package for others they may not.
 */
export function verifyChain(
  entries: readonly ChainEntry[],
  records: readonly AnyRecord[],
  versions: 'kept' | 'left-out',
): Verdict {
  const last = entries.at(-1);
  const fault: FirstFault | undefined = last === undefined ? { fault: 'empty' } : findFault(entries, records, versions);
  if (fault !== undefined || last === undefined) return { holds: false, fault: 'empty', ...fault };
  return { holds: true, entries: entries.length, records: records.length, seal: last.hash };
}

function findFault(
  entries: readonly ChainEntry[],
  records: readonly AnyRecord[],
  versions: 'kept' | 'left-out',
): FirstFault | undefined {
  const known = new Map<string, ChainEntry>();
  const gone = new Map(entries.flatMap((entry) => (isHere(entry) ? [] : [[entry.record, entry.number] as const])));
  let seal = noChain.seal;
  for (const [number, entry] of entries.entries()) {
    const before = known.get(entry.record);
    const fault = judgeEntry(entry, before, seal, entries[0], number);
    if (fault !== undefined) return { fault, entry: number, kind: entry.kind, record: entry.record };
    const mayKeep = versions === 'kept' && replaces(entry, before) && (gone.get(entry.record) ?? -1) < number;
    if (entry.was !== undefined && !(mayKeep && hashCanonical(entry.was) === before?.sha256))
      return { fault: 'version', entry: number, kind: entry.kind, record: entry.record };
    known.set(entry.record, entry);
    seal = entry.hash;
  }
  return findRecordFault(known, records) ?? findOriginalFault(records);
}

function judgeEntry(
  entry: ChainEntry,
  before: ChainEntry | undefined,
  seal: string,
  first: ChainEntry | undefined,
  number: number,
): ChainFault | undefined {
  if (entry.number !== number || entry.case !== first?.case) return 'order';
  if (entry.previous !== seal) return 'previous';
  if (hashEntry(entry) !== entry.hash) return 'entry';
  if (!canFollow(entry, before)) return 'event';
  return entry.kind === 'capture' && before !== undefined && before.sha256 !== entry.sha256 ? 'original' : undefined;
}

/** Only what is here can be edited, leave or be removed; only what is not can come. */
function canFollow(entry: ChainEntry, before: ChainEntry | undefined): boolean {
  if (before !== undefined && before.kind !== entry.kind) return false;
  const wasHere = before !== undefined && isHere(before);
  switch (entry.event) {
    case 'found':
      return before === undefined;
    case 'captured':
      return !wasHere && entry.kind === 'capture';
    case 'added':
    case 'joined':
      return !wasHere;
    case 'edited':
      return wasHere;
    case 'imported':
    case 'restored':
      return true;
    case 'left':
    case 'removed':
      return wasHere && entry.sha256 === before.sha256;
  }
}

/** What points comes before what it points to: where a fact is gone, so is all that only it led to. */
const rankOf = ({ kind }: ChainEntry) => recordTypes.indexOf(kind);

function findRecordFault(
  known: ReadonlyMap<string, ChainEntry>,
  records: readonly AnyRecord[],
): FirstFault | undefined {
  const stored = new Map<string, AnyRecord>(records.map((record) => [record.id, record]));
  for (const [id, entry] of [...known].sort(([, a], [, b]) => rankOf(b) - rankOf(a))) {
    const record = stored.get(id);
    stored.delete(id);
    const at = { entry: entry.number, kind: entry.kind, record: id };
    if (isHere(entry) && record === undefined) return { fault: 'record-missing', ...at };
    if (record !== undefined && (!isHere(entry) || record.type !== entry.kind))
      return { fault: 'record-unknown', ...at };
    if (record !== undefined && hashCanonical(record) !== entry.sha256) return { fault: 'record', ...at };
  }
  const [stranger] = stored.values();
  return stranger && { fault: 'record-unknown', kind: stranger.type, record: stranger.id };
}

function findOriginalFault(records: readonly AnyRecord[]): FirstFault | undefined {
  for (const record of records) {
    const fault = record.type === 'capture' ? findAlteredPart(record) : undefined;
    if (fault !== undefined) return { fault, kind: 'capture', record: record.id };
  }
  return undefined;
}
