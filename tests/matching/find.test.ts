import { expect, it } from 'vitest';
import { buildIndex, updateIndex } from '../../matching/build-index.ts';
import { find } from '../../matching/find.ts';
import { readIndex, writeIndex } from '../../matching/index-bytes.ts';
import type { NamedSpelling } from '../../matching/names.ts';

const strong = (text: string): NamedSpelling => ({ text, strength: 'strong' });

const index = buildIndex({
  people: [
    {
      id: 'p1',
      spellings: [strong("Sherzod Mo'minzoda"), strong('Шерзод Мўминзода'), { text: 'Mo‘minzoda', strength: 'weak' }],
    },
    { id: 'p2', spellings: [strong('Alibek Tölegenov')] },
  ],
  cases: [
    {
      id: 'c1',
      names: ['The Zarafshan Nine'],
      references: ['UA 431/12', 'EUR 97/008/2012'],
      members: ['p1'],
      places: [],
    },
  ],
});

const printed = (text: string): string[] => find(text, index).map(({ start, end }) => text.slice(start, end));

it.each([
  ['in capitals', 'SHERZOD MO’MINZODA was tried', 'SHERZOD MO’MINZODA'],
  ['with another apostrophe', 'Sherzod Moʻminzoda was tried', 'Sherzod Moʻminzoda'],
  ['in Cyrillic', 'суд над Шерзод Мўминзода', 'Шерзод Мўминзода'],
  ['without its accents', 'and Alibek Tolegenov.', 'Alibek Tolegenov'],
  ['over a line end', 'and Alibek\n  Tölegenov.', 'Alibek\n  Tölegenov'],
  ['with a soft hyphen', 'and Ali\u00ADbek Töle\u00ADgenov.', 'Ali\u00ADbek Töle\u00ADgenov'],
  ['with a joiner at its end', 'Alibek Tölegenov\u200B.', 'Alibek Tölegenov'],
  ['with accents apart', 'Alibek To\u0308legenov', 'Alibek To\u0308legenov'],
  ['as a case', 'of the Zarafshan nine', 'the Zarafshan nine'],
  ['as a reference', 'see UA: 431/12.', 'UA: 431/12'],
  ['as a reference run together', 'Index: EUR97/008/2012', 'EUR97/008/2012'],
])('finds a name %s', (_how, text, expected) => {
  expect(printed(text)).toEqual([expected]);
});

it.each(['Alibek Tölegenova', 'Alibek. No. Tölegenov', 'UA 431/120', 'Mo‘minzoda came'])('leaves %s alone', (text) => {
  expect(printed(text)).toEqual([]);
});

it('finds a weak spelling once its bearer was named', () => {
  expect(printed("Sherzod Mo'minzoda left. Mo'minzoda returned.")).toEqual(["Sherzod Mo'minzoda", "Mo'minzoda"]);
});

it('names a person by a changed spelling without the old one', () => {
  const changed = updateIndex(index, { people: [{ id: 'p2', spellings: [strong('Alibek Serik')] }] });
  expect(find('Alibek Tölegenov, Alibek Serik', changed)).toHaveLength(1);
});

it('reads back what it wrote', () => {
  const text = "Sherzod Mo'minzoda, UA 431/12";
  expect(find(text, readIndex(writeIndex(index)))).toEqual(find(text, index));
});

it('says which version it expected', () => {
  const bytes = writeIndex(index);
  bytes[4] = 99;
  expect(() => readIndex(bytes)).toThrow(/Expected name index version \d+, got 99/);
});
