// What happened to the records of a case, entry by entry; each carries the hash of the one before.
import { z } from 'zod';
import { hashCanonical } from './canonical.ts';
import { instant } from './date.ts';
import { caseId } from './id.ts';
import { type AnyRecord, anyRecord, recordTypes } from './record.ts';
import { sha256 } from './sha256.ts';

/** What an entry says of its record. @see docs/evidence.md */
export const chainEvents = [
  'found',
  'captured',
  'added',
  'imported',
  'edited',
  'restored',
  'joined',
  'left',
  'removed',
] as const;
export type ChainEvent = (typeof chainEvents)[number];

export const chainEntry = z.strictObject({
  type: z.literal('entry'),
  case: caseId,
  /** 0, 1, 2 … without a gap. */
  number: z.int().min(0),
  previous: sha256,
  /** By the clock of the computer, UTC. */
  at: instant,
  event: z.enum(chainEvents),
  kind: z.enum(recordTypes),
  record: z.uuid().lowercase(),
  /** Of the record's canonical form; of its last one when it left or was removed. */
  sha256,
  /** Of all of the above. */
  hash: sha256,
  /** The version that this entry replaced; it goes when the record leaves or is removed. */
  was: anyRecord.optional(),
});
export type ChainEntry = z.infer<typeof chainEntry>;

/** What is to be written down of one record. */
export type Happening = Pick<ChainEntry, 'event' | 'kind' | 'record' | 'sha256'> & { readonly was?: AnyRecord };

/** Where a chain ends: the next number and the hash of the last entry, its seal. */
export interface ChainEnd {
  readonly next: number;
  readonly seal: string;
}

/** The end of a chain without entries. */
export const noChain: ChainEnd = { next: 0, seal: '0'.repeat(64) };

/** The entries that continue a chain, in the order given. @param at  ISO 8601, UTC. */
export function appendEntries(
  ofCase: ChainEntry['case'],
  end: ChainEnd,
  at: string,
  happenings: readonly Happening[],
): ChainEntry[] {
  const entries: ChainEntry[] = [];
  let { next, seal } = end;
  for (const { was, ...happening } of happenings) {
    const entry = {
      type: 'entry' as const,
      case: ofCase,
      number: next,
      previous: seal,
      at: instant.parse(at),
      ...happening,
    };
    const hash = hashEntry(entry);
    entries.push({ ...entry, hash, ...(was === undefined ? {} : { was }) });
    next += 1;
    seal = hash;
  }
  return entries;
}

/** The hash of an entry's fields without `hash` and `was`. */
export function hashEntry({ hash: _, was: __, ...fields }: Omit<ChainEntry, 'hash'> & Partial<ChainEntry>): string {
  return hashCanonical(fields);
}

/** Whether the record belongs to the case after this entry. */
export function isHere({ event }: Pick<ChainEntry, 'event'>): boolean {
  return event !== 'left' && event !== 'removed';
}

/** Whether the entry replaces a version, which it can keep. */
export function replaces(entry: ChainEntry, before: ChainEntry | undefined): boolean {
  return before !== undefined && isHere(before) && isHere(entry) && before.sha256 !== entry.sha256;
}
