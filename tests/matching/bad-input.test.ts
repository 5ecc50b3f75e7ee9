import { expect, it } from 'vitest';
import { buildIndex } from '../../matching/build-index.ts';
import { find } from '../../matching/find.ts';
import type { NamedPerson } from '../../matching/names.ts';

const person = (text: string, id = text): NamedPerson => ({ id, spellings: [{ text, strength: 'strong' }] });
const indexOf = (people: NamedPerson[]) => buildIndex({ people, cases: [] });

const oddities = [
  'A',
  'Ж',
  '',
  '12345',
  '😀😀',
  '… — !',
  '\uD800',
  'None',
  'May',
  'Kazakhstan',
  'ـــ',
  '李明',
  'x'.repeat(10_000),
];
const texts = [
  '',
  '\uD800\uDC00\uD800 \uDFFF',
  'H̷̢̛e̸͚͝ ç̵o̶m̷e̶s̴ A'.repeat(20),
  '😀 None of us may go to Kazakhstan in May 12345',
  '李明在北京',
  'ـــ ا ا ا',
  'ж'.repeat(5_000),
  "''''''''''''''''''",
];

it.each(oddities)('takes the name %j without harm', (name) => {
  const index = indexOf([person(name)]);
  for (const text of texts) {
    for (const { start, end } of find(text, index)) {
      expect(start).toBeGreaterThanOrEqual(0);
      expect(end).toBeGreaterThan(start);
      expect(end).toBeLessThanOrEqual(text.length);
    }
  }
});

it('finds a person with a common word for a name only where it has a capital or is sure of itself', () => {
  const [small] = find('none of us', indexOf([person('None')]));
  expect(small === undefined || small.band === 'possible').toBe(true);
});

it('names both of two people with one name', () => {
  const [mention] = find(
    'Ravshan Kamolov came',
    indexOf([person('Ravshan Kamolov', 'a'), person('Ravshan Kamolov', 'b')]),
  );
  expect(mention?.who.map(({ id }) => id).sort()).toEqual(['a', 'b']);
});

it('points at what was printed, whatever invisible signs are in it', () => {
  const text = '😀 \u202ARav\u00ADshan\u202C \u200BKam\u200Do\u0301lov\u2069!';
  const [mention] = find(text, indexOf([person('Ravshan Kamolov')]));
  expect(text.slice(mention?.start, mention?.end)).toBe('Rav\u00ADshan\u202C \u200BKam\u200Do\u0301lov');
});

it('flags letters of two scripts in one word', () => {
  const [mention] = find('then Rаvshan Kamolov came', indexOf([person('Ravshan Kamolov')]));
  expect(mention?.reasons.map(({ code }) => code)).toContain('mixed-script');
});

/** Milliseconds of the processor in the quickest of three runs; a busy machine does not count. */
function quickest(run: () => void): number {
  return Math.min(
    ...[1, 2, 3].map(() => {
      const from = process.cpuUsage();
      run();
      return process.cpuUsage(from).user / 1000;
    }),
  );
}

const family = indexOf(Array.from({ length: 10_000 }, (_, i) => person(`${given(i)} Kamolov`, String(i))));

function given(i: number): string {
  const syllables = ['ra', 'mi', 'to', 'ku', 'sha', 'ne', 'du', 'zi', 'fa', 'lo'];
  return [...String(i)]
    .map((digit) => syllables[Number(digit)])
    .join('')
    .replace(/^./u, (first) => first.toUpperCase());
}

it.each([
  ['one endless word', (size: number) => 'Kamolov'.repeat(size)],
  ['one family name over and over', (size: number) => 'Kamolov Kamolov, '.repeat(size)],
  ['names of one family', (size: number) => 'Ramito Kamolov. '.repeat(size)],
  ['text without spaces in a script without capitals', (size: number) => 'კამოლოვი'.repeat(size)],
  ['accents without end', (size: number) => `Ramito${'\u0301'.repeat(size * 8)} Kamolov`],
  ['line ends', (size: number) => 'Ramito\n'.repeat(size)],
])(
  'reads %s in time that grows with its length',
  (_what, make) => {
    find(make(200), family);
    const one = quickest(() => find(make(300), family));
    const ten = quickest(() => find(make(3_000), family));
    expect(ten).toBeLessThan(25 * Math.max(one, 4));
  },
  30_000,
);
