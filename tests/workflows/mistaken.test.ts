import { expect, it } from 'vitest';
import { address } from '../../records/address.ts';
import { person } from '../../records/person.ts';
import { addMistake, describeMistake, dropMistake } from '../../workflows/mistaken.ts';
import { makeMention } from '../components/make-mention.ts';
import { inventPerson } from '../invented.ts';

const daniyar = inventPerson('Daniyar Seitkali', 'Данияр Сейтқали');
const here = address.parse('https://example.org/sport');

it.each([
  ['the name itself, on this page', { text: 'DANIYAR  SEITKALI' }, { form: 'DANIYAR SEITKALI', address: here }],
  ['a family name alone, on this page', { text: 'Seitkali', part: 'family' }, { form: 'Seitkali', address: here }],
  ['any other form, on every page', { text: 'D. Seitkaliev' }, { form: 'D. Seitkaliev' }],
] as const)('takes for somebody else %s', (_what, mention, expected) => {
  expect(describeMistake(daniyar, makeMention(1, mention), here)).toEqual(expected);
});

it('keeps a form once, and lets go of it again', () => {
  const once = addMistake(daniyar, { form: 'D. Seitkaliev' });
  const twice = addMistake(once, { form: 'D. SEITKALIEV' });
  expect(twice.mistaken).toEqual([{ form: 'D. SEITKALIEV' }]);
  expect(person.parse(twice)).toEqual(twice);
  expect(dropMistake(twice, { form: 'D. SEITKALIEV' })).toEqual(daniyar);
});
