import { expect, it } from 'vitest';
import { address } from '../../records/address.ts';
import { person } from '../../records/person.ts';
import { addMistake, describeMistakes, dropMistake } from '../../workflows/mistaken.ts';
import { makeMention } from '../components/make-mention.ts';
import { inventPerson } from '../invented.ts';

const daniyar = inventPerson('Daniyar Seitkali', 'Данияр Сейтқали');
const here = address.parse('https://example.org/sport');

const other = [
  { code: 'same', with: { part: 'family' } },
  { code: 'initial', with: { part: 'given' } },
];

it.each([
  ['the name itself, on this page only', { text: 'DANIYAR  SEITKALI', reasons: [{ code: 'same-spelling' }] }, true],
  ['its genitive, on this page only', { text: 'Данияра Сейткали', reasons: [{ code: 'ending' }] }, true],
  ['a family name alone, on this page only', { text: 'Seitkali', part: 'family' }, true],
  ['any other form, on every page, too', { text: 'D. Seitkali', reasons: other }, false],
] as const)('takes for somebody else %s', (_what, mention, isHereOnly) => {
  const form = mention.text.replace('  ', ' ');
  const { here: onPage, everywhere } = describeMistakes(makeMention(1, mention), here);
  expect(onPage).toEqual({ form, address: here });
  expect(everywhere).toEqual(isHereOnly ? undefined : { form });
});

it('keeps a form once, and lets go of it again', () => {
  const once = addMistake(daniyar, { form: 'D. Seitkaliev' });
  const twice = addMistake(once, { form: 'D. SEITKALIEV' });
  expect(twice.mistaken).toEqual([{ form: 'D. SEITKALIEV' }]);
  expect(person.parse(twice)).toEqual(twice);
  expect(dropMistake(twice, { form: 'D. SEITKALIEV' })).toEqual(daniyar);
});
