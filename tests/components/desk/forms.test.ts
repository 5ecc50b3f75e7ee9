import { describe, expect, it } from 'vitest';
import { fillCaseForm, readCaseForm } from '../../../components/desk/case-form.ts';
import { fillFactForm, readFactForm } from '../../../components/desk/fact-form.ts';
import { fillPersonForm, readPersonForm, retypeSpelling } from '../../../components/desk/person-form.ts';
import { fillSourceForm, readSourceForm } from '../../../components/desk/source-form.ts';
import { edtfDate } from '../../../records/date.ts';
import { source } from '../../../records/source.ts';
import { makeCase, makeFact, makePerson } from './make-records.ts';

const person = makePerson(1, {
  spellings: [
    { text: 'Aidar Toleuov', script: 'Latn', strength: 'strong' },
    { text: 'Айдар Төлеуов', script: 'Cyrl', strength: 'strong' },
    { text: 'Toleuov', script: 'Latn', strength: 'weak', off: true },
  ],
  born: edtfDate.parse('1979~'),
  citizenship: ['Altynor', 'Tersakkan'],
  notes: 'First line.\n\n<b>third</b>',
});
const matter = makeCase(1, {
  names: ['The ferry, and after'],
  place: 'Oqsoy',
  members: [{ person: person.id, role: 'victim' }],
});
const fact = makeFact(1, { happened: edtfDate.parse('2031-06/..'), case: matter.id });
const page = source.parse({
  type: 'source',
  id: '40000000-0000-4000-8000-000000000001',
  address: 'https://herald.example/1',
  published: '2031-06-10',
  publishedFrom: 'json-ld',
  retrieved: '2031-06-12T08:00:00+05:00',
  notes: '',
  createdAt: person.createdAt,
  editedAt: person.createdAt,
});

describe('a form that nobody typed in', () => {
  it('comes to the very record that it was filled from', () => {
    expect(readPersonForm(fillPersonForm(person), person)).toEqual({ record: person });
    expect(readCaseForm(fillCaseForm(matter), matter)).toEqual({ record: matter });
    expect(readFactForm(fillFactForm(fact), fact)).toEqual({ record: fact });
    expect(readSourceForm(fillSourceForm(page), page)).toEqual({ record: page });
  });
});

describe('a form', () => {
  it.each([
    ['a date that is none', { born: 'in spring' }, { field: 'born', got: 'in spring' }],
    ['no name', { spellings: [] }, { field: 'spellings', got: '' }],
    ['a role without a letter', { roles: 'editor\n—' }, { field: 'roles', got: '—' }],
    ['a tag of 1,001 letters', { tags: 'x'.repeat(1_001) }, { field: 'tags', got: 'x'.repeat(1_001) }],
  ])('says which field stands in the way: %s', (_what, part, problem) => {
    expect(readPersonForm({ ...fillPersonForm(person), ...part }, person)).toEqual({ problems: [problem] });
  });

  it('leaves out what was emptied, and blank rows and lines', () => {
    const form = fillPersonForm(person);
    const blank = { key: 9, text: '  ', strength: 'weak', off: false, firstSeen: undefined } as const;
    const read = readPersonForm(
      { ...form, born: ' ', citizenship: '\n Oqsoy \n\n', spellings: [...form.spellings, blank] },
      person,
    );
    const { born: _born, ...undated } = person;
    expect(read).toEqual({ record: { ...undated, citizenship: ['Oqsoy'] } });
  });

  it('takes the script of a spelling from its letters', () => {
    const [first, ...rest] = fillPersonForm(person).spellings;
    const spellings = [{ ...first, text: 'آیدار' }, ...rest] as typeof rest;
    const read = readPersonForm({ ...fillPersonForm(person), spellings }, person);
    expect('record' in read && read.record.spellings[0]).toEqual({ text: 'آیدار', script: 'Arab', strength: 'strong' });
  });

  it('says that a published date was typed once it was changed, and keeps where it was read while it was not', () => {
    const typed = readSourceForm({ ...fillSourceForm(page), published: '2031-06-09' }, page);
    const retitled = readSourceForm({ ...fillSourceForm(page), title: 'Another title' }, page);
    expect('record' in typed && typed.record.publishedFrom).toBe('typed');
    expect('record' in retitled && retitled.record.publishedFrom).toBe('json-ld');
  });

  it('is refused for a fact whose person has no part', () => {
    const read = readFactForm({ ...fillFactForm(fact), people: [{ person: person.id, role: ' ' }] }, fact);
    expect(read).toEqual({ problems: [{ field: 'people', got: '' }] });
  });
});

describe('a spelling that is typed', () => {
  it.each([
    ['', 'weak', 'Aidar Toleuov', 'strong'],
    ['', 'strong', 'Toleuov', 'weak'],
    ['Toleuov', 'weak', 'Aidar Toleuov', 'strong'],
    ['Toleuov', 'strong', 'Toleuovs', 'strong'],
    ['Aidar Toleuov', 'weak', 'Aidar Toleu', 'weak'],
  ] as const)('goes from “%s”, %s, to “%s”: %s', (text, strength, typed, expected) => {
    const row = { key: 0, text, strength, off: false, firstSeen: undefined };
    expect(retypeSpelling(row, typed).strength).toBe(expected);
  });
});
