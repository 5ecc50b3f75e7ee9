// No record in a file points nowhere, or to a record of a type that does not belong there.
import { type AnyRecord, linksOf, type RecordType } from '../../records/record.ts';

/** Which types a record of a type may point to. */
const targets: Readonly<Record<RecordType, readonly RecordType[]>> = {
  source: [],
  capture: [],
  clip: ['source', 'capture'],
  person: ['source'],
  case: ['person'],
  fact: ['case', 'person', 'clip'],
};

/** The first record with a link that leads to none of the others, and the id it points to; undefined when all hold. */
export function findBrokenLink(records: readonly AnyRecord[]): { from: AnyRecord; missing: string } | undefined {
  const types = new Map<string, RecordType>(records.map((record) => [record.id, record.type]));
  for (const from of records) {
    const missing = linksOf(from).find((id) => {
      const type = types.get(id);
      return type === undefined || !targets[from.type].includes(type);
    });
    if (missing !== undefined) return { from, missing };
  }
  return undefined;
}
