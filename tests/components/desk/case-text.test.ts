import { afterEach, expect, it } from 'vitest';
import { writeKindTable, writeTimeline } from '../../../components/desk/case-text.ts';
import { language } from '../../../components/i18n.ts';
import { edtfDate } from '../../../records/date.ts';
import { entryOf, makeFact, makePerson } from './make-records.ts';

const person = makePerson(1);
const history = [
  makeFact(2, {
    kind: 'trial',
    happened: edtfDate.parse('2031-08~'),
    standing: 'disputed',
    people: [{ person: person.id, role: 'victim' }],
  }),
  makeFact(1, { happened: edtfDate.parse('2031-06-09'), place: 'Oqsoy', statement: 'Taken from a ferry.' }),
].map(entryOf);

afterEach(() => {
  language.value = 'en';
});

it('writes a case’s table with a tab between cells, each name on one line', () => {
  const table = writeKindTable([{ id: person.id, name: 'Aidar\nToleuov' }], history);
  expect(table).toBe('Person\tArrest\tTrial\nAidar Toleuov\t\t1');
});

it('writes a case’s facts oldest first, with dates as uncertain as they are', () => {
  const names = new Map([[person.id, 'Aidar Toleuov']]);
  expect(writeTimeline(history, names)).toBe(
    '9 Jun 2031 — Arrest — Oqsoy — alleged\nTaken from a ferry.\n\nabout Aug 2031 — Trial — Aidar Toleuov — disputed',
  );
  language.value = 'ru';
  expect(writeTimeline(history, names)).toContain('примерно авг. 2031 г. — Суд — Aidar Toleuov — оспаривается');
});
