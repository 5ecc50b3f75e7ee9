// Every noun that is stored, exported and linked.
import { z } from 'zod';
import { capture } from './capture.ts';
import { caseRecord } from './case.ts';
import { clip } from './clip.ts';
import type { Instant } from './date.ts';
import { fact } from './fact.ts';
import type { CopyId, RecordId } from './id.ts';
import { person } from './person.ts';
import { source } from './source.ts';

export const anyRecord = z.discriminatedUnion('type', [person, caseRecord, fact, clip, capture, source]);
export type AnyRecord = z.infer<typeof anyRecord>;
export type RecordType = AnyRecord['type'];
export type RecordOf<T extends RecordType> = Extract<AnyRecord, { type: T }>;

/** A record that the reader can change; an original is not one. */
export type WorkingRecord = Exclude<AnyRecord, { type: 'capture' }>;

/** When this version of a record was written. */
export function writtenAt(record: AnyRecord): Instant {
  return record.type === 'capture' ? record.createdAt : record.editedAt;
}

/** In the order in which a file lists them: what is linked to comes before what links. */
export const recordTypes = [
  'source',
  'capture',
  'clip',
  'person',
  'case',
  'fact',
] as const satisfies readonly RecordType[];

/** Ids of the records that a record points to, each once. */
export function linksOf(record: AnyRecord): RecordId[] {
  const links: (RecordId | undefined)[] = [];
  switch (record.type) {
    case 'person':
      links.push(...record.spellings.map((spelling) => spelling.firstSeen));
      break;
    case 'case':
      links.push(...record.members.map((member) => member.person));
      break;
    case 'fact':
      links.push(record.case, ...record.people.map((part) => part.person), ...record.clips);
      break;
    case 'clip':
      links.push(record.source, record.original);
      break;
    case 'capture':
    case 'source':
      break;
  }
  return [...new Set(links.filter((link) => link !== undefined))];
}

/** Ids of the page copies that a record speaks of; their bytes are kept as long as it, or the journal of changes, is. */
export function copiesOf(record: AnyRecord): CopyId[] {
  return record.type === 'capture' && 'id' in record.copy ? [record.copy.id] : [];
}
