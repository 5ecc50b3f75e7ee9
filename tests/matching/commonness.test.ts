import { expect, it } from 'vitest';
import { buildIndex } from '../../matching/build-index.ts';
import { find } from '../../matching/find.ts';

const indexOf = (...names: string[]) =>
  buildIndex({
    people: names.map((text, i) => ({ id: String(i), spellings: [{ text, strength: 'strong' }] })),
    cases: [],
  });

const scoreOf = (stored: string, printed: string, ...others: string[]) =>
  find(`then ${printed} came`, indexOf(stored, ...others)).find(({ who }) => who[0]?.id === '0')?.score ?? 0;

it('counts common names less than rare ones', () => {
  expect(scoreOf('Rustam Karimov', 'Rustam Kerimov')).toBeLessThan(scoreOf('Rustam Qayrumov', 'Rustam Qairumov'));
});

it('counts a name less that many in the index bear', () => {
  const clan = Array.from({ length: 40 }, (_, i) => `${'Tosh Gul Bek Nor Oy'.split(' ')[i % 5]}${i}murod Zarkentov`);
  const alone = scoreOf('Ildirim Zarkentov', 'Ildyrym Zarkentov');
  expect(scoreOf('Ildirim Zarkentov', 'Ildyrym Zarkentov', ...clan)).toBeLessThan(alone);
});

it('is not sure of two common names inside a longer one', () => {
  const [mention] = find('then Ravshan Muhammad Khan Zarkentov came', indexOf('Muhammad Khan'));
  expect(mention?.band ?? 'possible').toBe('possible');
});

it('takes nobody for a brother whose name differs in front of all they share', () => {
  const stored = 'Zubayda Barlas Ibrohim Hasan al-Zarkenti';
  const [mention] = find('then Maysara Barlas Ibrohim Hasan al-Zarkenti came', indexOf(stored));
  expect(mention?.band ?? 'possible').toBe('possible');
});
