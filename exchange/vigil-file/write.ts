// Everything a user has, as a file that any JSON parser and any person can read.
import { type ChainEntry, chainEntry } from '../../records/chain.ts';
import { type AnyRecord, anyRecord, recordTypes } from '../../records/record.ts';
import { findBrokenLink } from './check-links.ts';
import { countNothing, formatVersion, manifest, type Scope, trailer } from './format.ts';

/** A record that must not leave: reading the file back would refuse it. It names no person. */
export class UnwritableRecordError extends Error {
  override readonly name = 'UnwritableRecordError';
}

/**
 * Yields the file in pieces, one line each: a JSON array with one record a line, manifest first, trailer last.
 *
 * The same records give the same bytes in whatever order they come: sorted by type, then by id, keys in the order of
 * their schema, no time of writing; then the chains of the cases, each in order. Lone surrogates leave as escapes, so the text is always valid Unicode.
 *
 * @throws {UnwritableRecordError} before the first line when an id is there twice or a link leads nowhere, and at the
 *   record when its schema refuses it.
 */
export function* writeVigilFile(
  records: Iterable<AnyRecord>,
  scope: Scope,
  entries: Iterable<ChainEntry> = [],
): Generator<string> {
  const sorted = [...records].sort(compareRecords);
  checkRecords(sorted);
  const counts = countNothing();
  yield '[\n';
  yield `${JSON.stringify(manifest.parse({ type: 'manifest', format: 'vigil', version: formatVersion, scope }))},\n`;
  for (const record of sorted) {
    counts[record.type] += 1;
    yield `${writeRecord(record)},\n`;
  }
  for (const entry of [...entries].sort(compareEntries)) {
    counts.entry += 1;
    yield `${JSON.stringify(chainEntry.parse(entry))},\n`;
  }
  yield `${JSON.stringify(trailer.parse({ type: 'trailer', counts }))}\n`;
  yield ']\n';
}

/** A record as its line in a file: equal records give equal text, whatever the order of their keys. */
export function writeRecord(record: AnyRecord): string {
  const checked = anyRecord.safeParse(record);
  if (checked.success) return JSON.stringify(checked.data);
  const where = checked.error.issues[0]?.path.join('.');
  throw new UnwritableRecordError(`Expected a valid ${record.type} ${record.id}, got one with a wrong "${where}"`);
}

function compareRecords(a: AnyRecord, b: AnyRecord): number {
  return recordTypes.indexOf(a.type) - recordTypes.indexOf(b.type) || (a.id < b.id ? -1 : Number(a.id > b.id));
}

function compareEntries(a: ChainEntry, b: ChainEntry): number {
  return a.case === b.case ? a.number - b.number : a.case < b.case ? -1 : 1;
}

function checkRecords(records: readonly AnyRecord[]): void {
  const ids = new Set<string>();
  for (const { id, type } of records) {
    if (ids.has(id)) throw new UnwritableRecordError(`Expected each id once, got ${type} ${id} twice`);
    ids.add(id);
  }
  const broken = findBrokenLink(records);
  if (broken === undefined) return;
  const { from, missing } = broken;
  throw new UnwritableRecordError(
    `Expected every link to lead to a record, but ${from.type} ${from.id} points to ${missing}`,
  );
}
