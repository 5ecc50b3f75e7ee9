import { describe, expect, it } from 'vitest';
import { countKinds } from '../../../components/desk/count-kinds.ts';
import {
  filterPeople,
  type PeopleFilter,
  readPeopleFilter,
  writePeopleFilter,
} from '../../../components/desk/list-filter.ts';
import { sumUpPeople } from '../../../components/desk/sum-up-people.ts';
import { edtfDate } from '../../../records/date.ts';
import { entryOf, makeCase, makeFact, makePerson } from './make-records.ts';

const [first, second, third] = [makePerson(1), makePerson(2), makePerson(3)];
const victim = (person: typeof first) => ({ person: person.id, role: 'victim' });
const matter = makeCase(1, { members: [victim(first), victim(second)] });
const facts = [
  makeFact(1, { happened: edtfDate.parse('2031-05'), people: [victim(first), { person: second.id, role: 'witness' }] }),
  makeFact(2, { kind: 'release', happened: edtfDate.parse('2031-06'), people: [victim(first)] }),
  makeFact(3, { kind: 'hunger strike', people: [victim(first), { person: first.id, role: 'source' }] }),
];
const sumUp = sumUpPeople(facts, [matter]);

describe('one line about a person', () => {
  it.each([
    [
      'counts each fact once, and says the latest situation',
      first,
      { facts: 3, situation: 'released', cases: [matter.id] },
    ],
    ['gives a witness no situation', second, { facts: 1, situation: undefined, cases: [matter.id] }],
    ['is empty for somebody of whom nothing is known', third, { facts: 0, situation: undefined, cases: [] }],
  ])('%s', (_what, person, summary) => {
    expect(sumUp(person.id)).toEqual(summary);
  });
});

describe('a filter', () => {
  it.each<[PeopleFilter, unknown[]]>([
    [{ by: 'all' }, [first, second, third]],
    [{ by: 'no-case' }, [third]],
    [{ by: 'situation', situation: 'released' }, [first]],
    [{ by: 'case', case: matter.id }, [first, second]],
  ])('$by lets through whom it names, also after it was written down', (filter, shown) => {
    const read = readPeopleFilter(writePeopleFilter(filter));
    expect(read).toEqual(filter);
    expect(filterPeople([first, second, third], read, sumUp)).toEqual(shown);
  });

  it('shows everybody when it cannot be read', () => {
    expect(readPeopleFilter('case nobody')).toEqual({ by: 'all' });
  });
});

describe('the table of people and kinds', () => {
  it('has the kinds in the order of a case, the user’s own last, and counts a person once a fact', () => {
    const { kinds, count } = countKinds(facts.toReversed().map(entryOf));
    expect(kinds).toEqual(['arrest', 'release', 'hunger strike']);
    expect(kinds.map((kind) => count(first.id, kind))).toEqual([1, 1, 1]);
    expect(kinds.map((kind) => count(second.id, kind))).toEqual([1, 0, 0]);
  });
});
