import { expect, it } from 'vitest';
import type { Spelling } from '../../records/person.ts';
import { recognition } from '../../records/recognition.ts';
import { findSpellings } from '../../workflows/find-spellings.ts';
import { makeMention } from '../components/make-mention.ts';
import { inventPerson } from '../invented.ts';

const weak: Spelling = { text: 'Danik', script: 'Latn', strength: 'weak' };
const off: Spelling = { text: 'Daniyar Seytkali', script: 'Latn', strength: 'strong', off: true };
const named = inventPerson('Daniyar Seitkali', 'Aset Nurlan');
const person = { ...named, spellings: [...named.spellings, weak, off] };

it.each([
  ['a name', { text: 'Daniyar Seitkali' }, ['Daniyar Seitkali']],
  ['a name in another script and case', { text: 'Данияра Сейткали' }, ['Daniyar Seitkali']],
  ['another name of theirs', { text: 'Aset Nurlan' }, ['Aset Nurlan']],
  ['a nickname', { text: 'Danik', part: 'family' }, ['Danik']],
  ['a family name alone', { text: 'Seitkali', part: 'family' }, []],
] as const)('tells which spelling leads from %s to the person', (_what, mention, expected) => {
  const found = findSpellings(person, makeMention(1, mention), recognition.parse({}));
  expect(found.map(({ text }) => text)).toEqual(expected);
});
