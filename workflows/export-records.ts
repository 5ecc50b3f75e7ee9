// Leaving with everything, or with one case and all that belongs to it, as one file.
import type { Scope } from '../exchange/vigil-file/format.ts';
import { writeVigilFile } from '../exchange/vigil-file/write.ts';
import type { CaseId } from '../records/id.ts';
import { type AnyRecord, linksOf } from '../records/record.ts';

export interface ExportedFile {
  /** `vigil-2031-06-09.json`: a date, never a name. */
  readonly fileName: string;
  /** The text in order, a line each; they can be read once. */
  readonly chunks: Iterable<string>;
}

/** @param now  The reader's clock; the date in the file's name is theirs, not UTC. */
export function exportEverything(records: Iterable<AnyRecord>, now: Date): ExportedFile {
  return composeFile(records, 'everything', now);
}

/**
 * A case, the facts in it, and all that these point to: people, clips and their sources. Nothing in the file points
 * nowhere. Facts about its members outside the case stay behind.
 *
 * @param records  Everything that is stored.
 * @throws {RangeError} when there is no such case; the view that asked is out of date.
 */
export function exportCase(records: Iterable<AnyRecord>, id: CaseId, now: Date): ExportedFile {
  return composeFile(gatherCase(records, id), 'case', now);
}

/** A case with the facts in it and all that these point to. */
export function gatherCase(records: Iterable<AnyRecord>, id: CaseId): AnyRecord[] {
  const byId = new Map<string, AnyRecord>();
  for (const record of records) byId.set(record.id, record);
  const facts = [...byId.values()].filter((record) => record.type === 'fact' && record.case === id);
  const opened = byId.get(id);
  if (opened === undefined) throw new RangeError(`Expected case ${id} to be stored, but it is not`);
  const gathered = new Set<AnyRecord>();
  const open = [opened, ...facts];
  for (let record = open.pop(); record !== undefined; record = open.pop()) {
    if (gathered.has(record)) continue;
    gathered.add(record);
    for (const link of linksOf(record)) {
      const target = byId.get(link);
      if (target !== undefined) open.push(target);
    }
  }
  return [...gathered];
}

function composeFile(records: Iterable<AnyRecord>, scope: Scope, now: Date): ExportedFile {
  const [year, month, day] = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  const date = [String(year).padStart(4, '0'), ...[month, day].map((part) => String(part).padStart(2, '0'))].join('-');
  return { fileName: `vigil-${date}.json`, chunks: writeVigilFile(records, scope) };
}
