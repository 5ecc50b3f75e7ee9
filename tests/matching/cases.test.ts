import { expect, it } from 'vitest';
import { buildIndex } from '../../matching/build-index.ts';
import { find } from '../../matching/find.ts';

const index = buildIndex({
  people: [
    {
      id: 'botir',
      spellings: [
        { text: 'Botir Xolmurzayev', strength: 'strong' },
        { text: 'Usta', strength: 'weak' },
      ],
    },
    { id: 'nodira', spellings: [{ text: 'Нодира Саттибоева', strength: 'strong' }] },
  ],
  cases: [
    {
      id: 'weavers',
      names: ['Маргиланское дело ткачей', 'Silk Weavers'],
      references: ['EUR 97/008/2012', 'UA 431/12'],
      members: ['botir', 'nodira'],
      places: ['Маргилан', 'Margilan'],
    },
  ],
});

const found = (text: string) =>
  find(text, index).map(({ start, end, who, band }) => `${who.map(({ id }) => id)} ${band}: ${text.slice(start, end)}`);

it.each([
  'UA 431/12',
  'UA: 431/12',
  'UA-431/12',
  'UA431/12',
  'EUR 97/008/2012',
  'EUR97/008/2012',
  'EUR 97 / 008 / 2012',
])('finds a reference printed as %s', (printed) => {
  expect(found(`Index ${printed}, 3 May`)).toEqual([`weavers certain: ${printed}`]);
});

it.each(['UA 431/120', 'UA 1431/12', 'EUR 97/008/2013', 'EUR 97 pages, 008 of 2012'])(
  'takes %s for no reference',
  (printed) => {
    expect(found(printed)).toEqual([]);
  },
);

it.each([
  ['in the genitive', 'слушания Маргиланского дела ткачей', 'Маргиланского дела ткачей'],
  ['in the locative', 'в Маргиланском деле ткачей', 'Маргиланском деле ткачей'],
  ['in small letters', 'the silk weavers case', 'silk weavers'],
])('finds a case %s', (_how, text, printed) => {
  expect(found(text)).toEqual([`weavers certain: ${printed}`]);
});

it('leaves a family name alone where nothing vouches for it', () => {
  expect(found('Xolmurzayev won the match.')).toEqual([]);
});

it.each([
  ['its case is named', 'In UA 431/12 Xolmurzayev is the first.', 'botir possible: Xolmurzayev'],
  ['a place of its case is named', 'In Margilan Xolmurzayev was held.', 'botir possible: Xolmurzayev'],
  ['another from its case is named', 'Нодиру Саттибоеву и Холмурзаева судили.', 'botir possible: Холмурзаева'],
])('shows a family name as possible when %s', (_how, text, expected) => {
  expect(found(text)).toContain(expected);
});

it('shows a weak spelling only where something vouches for it', () => {
  expect(found('Usta came.')).toEqual([]);
  expect(found('Usta was held in Margilan.')).toEqual(['botir possible: Usta']);
});
