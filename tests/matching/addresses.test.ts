import { expect, it } from 'vitest';
import { buildIndex } from '../../matching/build-index.ts';
import { find } from '../../matching/find.ts';

const indexOf = (...names: string[]) =>
  buildIndex({
    people: names.map((text) => ({ id: text, spellings: [{ text, strength: 'strong' }] })),
    cases: [],
  });

const iroda = indexOf('Ирода Каримовна Тешабоева');
const withoutFather = indexOf('Ирода Тешабоева');

const found = (text: string, index = iroda) =>
  find(text, index).map(({ start, end, band }) => `${band}: ${text.slice(start, end)}`);

const words = (count: number) => 'потом ещё шли долгие слова о погоде и дороге. '.repeat(Math.ceil(count / 8));

it.each([
  ['in the nominative', 'Потом Ирода Каримовна ушла.', 'Ирода Каримовна'],
  ['in the dative', 'Потом Ироде Каримовне звонили.', 'Ироде Каримовне'],
])('finds somebody called by given name and father’s name %s', (_case, text, printed) => {
  expect(found(`Ирода Тешабоева пришла. ${text}`).at(-1)).toBe(`likely: ${printed}`);
});

it.each([
  ['another father', 'Ирода Тешабоева пришла. Потом Ирода Юсуфовна ушла.'],
  ['another given name', 'Ирода Тешабоева пришла. Потом Дилбар Каримовна ушла.'],
  ['another family name behind', 'Ирода Тешабоева пришла. Потом Ирода Каримовна Соатова ушла.'],
  ['another family name in front', 'Ирода Тешабоева пришла. Потом Соатова Ирода Каримовна ушла.'],
  ['another family name in front of a sentence', 'Ирода Тешабоева пришла. Соатова Ирода Каримовна ушла.'],
])('takes nobody for her with %s', (_what, text) => {
  expect(found(text)).toHaveLength(1);
});

it('takes a father who is not known for hers in one paragraph only, and as possible', () => {
  const address = 'Потом Ирода Каримовна ушла.';
  expect(found(`Ирода Тешабоева пришла. ${address}`, withoutFather).at(-1)).toBe('possible: Ирода Каримовна');
  expect(found(`Ирода Тешабоева пришла. ${words(80)} ${address}`, withoutFather)).toHaveLength(1);
});

it('names nobody where two of that given name were named', () => {
  const both = indexOf('Ирода Тешабоева', 'Ирода Соатова');
  expect(found('Ирода Тешабоева и Ирода Соатова пришли. Потом Ирода Каримовна ушла.', both)).toHaveLength(2);
});
