// Everything that belongs to a case, told from all records.
import type { CaseId } from '../records/id.ts';
import { type AnyRecord, linksOf } from '../records/record.ts';

/**
 * A case with the facts in it and all that these point to: people, clips with their originals, sources. Facts about its
 * members outside the case do not belong to it.
 *
 * @param records  Everything that is stored, or all of a file.
 * @returns What gathers one case after another; nothing where there is no such case.
 */
export function indexCases(records: Iterable<AnyRecord>): (id: CaseId) => AnyRecord[] {
  const byId = new Map<string, AnyRecord>();
  const facts = new Map<CaseId, AnyRecord[]>();
  for (const record of records) {
    byId.set(record.id, record);
    if (record.type !== 'fact' || record.case === undefined) continue;
    const others = facts.get(record.case);
    if (others === undefined) facts.set(record.case, [record]);
    else others.push(record);
  }
  return (id) => {
    const opened = byId.get(id);
    if (opened === undefined) return [];
    const gathered = new Set<AnyRecord>();
    const open = [opened, ...(facts.get(id) ?? [])];
    for (let record = open.pop(); record !== undefined; record = open.pop()) {
      if (gathered.has(record)) continue;
      gathered.add(record);
      for (const link of linksOf(record)) {
        const target = byId.get(link);
        if (target !== undefined) open.push(target);
      }
    }
    return [...gathered];
  };
}
