// What the matcher is told of a record: its names and nothing else.
import type { NamedCase, NamedPerson, Names } from '../matching/names.ts';
import type { Case } from '../records/case.ts';
import type { Person } from '../records/person.ts';
import type { AnyRecord } from '../records/record.ts';

export function namePerson({ id, spellings }: Person): NamedPerson {
  return {
    id,
    spellings: spellings.map(({ text, strength, off }) => ({ text, strength, ...(off === undefined ? {} : { off }) })),
  };
}

export function nameCase({ id, names, references, members, place }: Case): NamedCase {
  return {
    id,
    names,
    references,
    members: members.map((member) => member.person),
    places: place === undefined ? [] : [place],
  };
}

export function nameRecords(records: Iterable<AnyRecord>): Names {
  const people: NamedPerson[] = [];
  const cases: NamedCase[] = [];
  for (const record of records) {
    if (record.type === 'person') people.push(namePerson(record));
    else if (record.type === 'case') cases.push(nameCase(record));
  }
  return { people, cases };
}
