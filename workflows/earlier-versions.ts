// What records said before they were edited, field by field, beside what took its place.
import { compareWords, type DifferencePart } from '../anchoring/difference.ts';
import type { Case } from '../records/case.ts';
import { quoteOf } from '../records/clip.ts';
import type { Standing } from '../records/fact.ts';
import type { RecordId } from '../records/id.ts';
import { nameOf } from '../records/person.ts';
import { type AnyRecord, linksOf } from '../records/record.ts';
import type { Vault } from '../storage/vault.ts';

export type RecordField =
  | 'names'
  | 'weak'
  | 'off'
  | 'mistaken'
  | 'born'
  | 'died'
  | 'citizenship'
  | 'ethnicity'
  | 'gender'
  | 'roles'
  | 'references'
  | 'summary'
  | 'status'
  | 'members'
  | 'copies'
  | 'kind'
  | 'happened'
  | 'place'
  | 'statement'
  | 'people'
  | 'case'
  | 'standing'
  | 'clips'
  | 'quote'
  | 'archived'
  | 'address'
  | 'title'
  | 'publisher'
  | 'author'
  | 'published'
  | 'language'
  | 'notes'
  | 'tags';

/** A field's words; several values one a line. */
type Fields = readonly (readonly [RecordField, string])[];

/** Values that are words of the interface, as it says them. */
export interface SayValue {
  readonly kind: (kind: string) => string;
  readonly role: (role: string) => string;
  readonly standing: (standing: Standing) => string;
  readonly status: (status: Case['status']) => string;
  readonly copies: (copies: NonNullable<Case['copies']>) => string;
}

export interface FieldChange {
  readonly field: RecordField;
  readonly difference: readonly DifferencePart[];
}

export interface EarlierVersion {
  readonly record: AnyRecord;
  /** When another version took its place: ISO 8601, UTC. */
  readonly until: string;
  /** From this version to the one that took its place. */
  readonly changes: readonly FieldChange[];
}

/** Lists the versions of some records that were replaced since, newest first; those that differ in nothing shown are left out. */
export async function listEarlier(
  vault: Vault,
  ids: readonly RecordId[],
  say: SayValue,
): Promise<readonly EarlierVersion[]> {
  const replaced = await vault.readReplaced(ids);
  const latest = new Map<string, AnyRecord>((await vault.readMany(ids)).map((record) => [record.id, record]));
  const sayName = await nameLinked(vault, [...replaced.map(({ record }) => record), ...latest.values()]);
  const versions: EarlierVersion[] = [];
  for (const { record, until } of replaced) {
    const after = latest.get(record.id);
    latest.set(record.id, record);
    const read = (version: AnyRecord) => listFields(version, say, sayName);
    const changes = after === undefined ? [] : compareFields(read(record), read(after));
    if (changes.length > 0) versions.push({ record, until, changes });
  }
  return versions;
}

/** What people and cases are called that these records point to. */
async function nameLinked(vault: Vault, records: readonly AnyRecord[]): Promise<(id: string) => string> {
  const linked = await vault.readMany(new Set(records.flatMap(linksOf)));
  const names = new Map<string, string>();
  for (const record of linked) {
    if (record.type === 'person') names.set(record.id, nameOf(record));
    if (record.type === 'case') names.set(record.id, record.names[0] ?? '');
  }
  return (id) => names.get(id) ?? '?';
}

function compareFields(before: Fields, after: Fields): FieldChange[] {
  const now = new Map(after);
  return before.flatMap(([field, text]) => {
    const other = now.get(field) ?? '';
    return text === other ? [] : [{ field, difference: compareWords(text, other) }];
  });
}

const join = (values: readonly string[]) => values.join('\n');

function listFields(record: AnyRecord, say: SayValue, sayName: (id: string) => string): Fields {
  const part = (id: string, role: string) => `${sayName(id)} · ${say.role(role)}`;
  switch (record.type) {
    case 'person':
      return [
        ['names', join(record.spellings.map(({ text }) => text))],
        ['weak', join(record.spellings.flatMap(({ text, strength }) => (strength === 'weak' ? [text] : [])))],
        ['off', join(record.spellings.flatMap(({ text, off }) => (off ? [text] : [])))],
        [
          'mistaken',
          join((record.mistaken ?? []).map(({ form, address }) => [form, address].filter(Boolean).join(' · '))),
        ],
        ['born', record.born ?? ''],
        ['died', record.died ?? ''],
        ['citizenship', join(record.citizenship)],
        ['ethnicity', join(record.ethnicity)],
        ['gender', record.gender ?? ''],
        ['roles', join(record.roles.map(say.role))],
        ['notes', record.notes],
        ['tags', join(record.tags)],
      ];
    case 'case':
      return [
        ['names', join(record.names)],
        ['references', join(record.references)],
        ['summary', record.summary],
        ['place', record.place ?? ''],
        ['status', say.status(record.status)],
        ['members', join(record.members.map(({ person, role }) => part(person, role)))],
        ['copies', record.copies === undefined ? '' : say.copies(record.copies)],
        ['notes', record.notes],
        ['tags', join(record.tags)],
      ];
    case 'fact':
      return [
        ['kind', say.kind(record.kind)],
        ['happened', record.happened ?? ''],
        ['place', record.place ?? ''],
        ['statement', record.statement],
        ['people', join(record.people.map(({ person, role }) => part(person, role)))],
        ['case', record.case === undefined ? '' : sayName(record.case)],
        ['standing', say.standing(record.standing)],
        ['clips', String(record.clips.length)],
      ];
    case 'clip':
      return [
        ['quote', quoteOf(record)],
        ['notes', record.note],
        ['archived', join((record.archived ?? []).map(({ address }) => address))],
      ];
    case 'source':
      return [
        ['address', record.address],
        ['title', record.title ?? ''],
        ['publisher', record.publisher ?? ''],
        ['author', record.author ?? ''],
        ['published', record.published ?? ''],
        ['language', record.language ?? ''],
        ['notes', record.notes],
      ];
    case 'capture':
      return [];
  }
}
