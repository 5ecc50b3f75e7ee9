// Leaving with everything, or with one case and all that belongs to it, as one file.
import type { Scope } from '../exchange/vigil-file/format.ts';
import { writeVigilFile } from '../exchange/vigil-file/write.ts';
import type { ChainEntry } from '../records/chain.ts';
import type { CaseId } from '../records/id.ts';
import type { AnyRecord } from '../records/record.ts';
import { indexCases } from './gather-case.ts';

export interface ExportedFile {
  /** `vigil-2031-06-09.json`: a date, never a name. */
  readonly fileName: string;
  /** The text in order, a line each; they can be read once. */
  readonly chunks: Iterable<string>;
}

/**
 * @param entries  The chains of all cases. @param now  The reader's clock; the date in the file's name is theirs, not
 * UTC.
 */
export function exportEverything(records: Iterable<AnyRecord>, entries: Iterable<ChainEntry>, now: Date): ExportedFile {
  return composeFile(records, 'everything', entries, now);
}

/**
 * A case with all that belongs to it, and its chain without the versions that were replaced. Nothing in the file points
 * nowhere.
 *
 * @param records  Everything that is stored. @param entries  The chain of the case.
 * @throws {RangeError} when there is no such case; the view that asked is out of date.
 */
export function exportCase(
  records: Iterable<AnyRecord>,
  entries: Iterable<ChainEntry>,
  id: CaseId,
  now: Date,
): ExportedFile {
  const gathered = indexCases(records)(id);
  if (gathered.length === 0) throw new RangeError(`Expected case ${id} to be stored, but it is not`);
  const bare = [...entries].map(({ was: _, ...entry }) => entry);
  return composeFile(gathered, 'case', bare, now);
}

function composeFile(
  records: Iterable<AnyRecord>,
  scope: Scope,
  entries: Iterable<ChainEntry>,
  now: Date,
): ExportedFile {
  return { fileName: `vigil-${writeDay(now)}.json`, chunks: writeVigilFile(records, scope, entries) };
}

/** The day on the reader's calendar: `2031-06-09`. */
export function writeDay(now: Date): string {
  const [year, month, day] = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return [String(year).padStart(4, '0'), ...[month, day].map((part) => String(part).padStart(2, '0'))].join('-');
}
