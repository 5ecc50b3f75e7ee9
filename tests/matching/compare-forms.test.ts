import { describe, expect, it } from 'vitest';
import { FormComparer, noForm } from '../../matching/compare-forms.ts';
import { compareWords } from '../../matching/compare-words.ts';
import { isVowelless, numberSounds } from '../../matching/sounds.ts';
import { readForms, readStoredSounds } from '../../matching/word-forms.ts';

const printed = [
  'Ерлановой',
  'Бекжановым',
  'Timurning',
  'Yerlanovaning',
  "Bekzhan's",
  'Толеваға',
  'Toleva',
  'Бекжанович',
  'Bouchard',
  'وتيمور',
  'تيمورنىڭ',
  'Aijan',
];
const stored = ['Yerlanova', 'Bekzhan', 'Тимур', 'Толева', 'تیمور', 'Айжан', 'Bouchard', 'Mira', 'Бекжанова'];

/** All forms one by one, as the comparison of two words has it. */
function findOneByOne(word: string, other: string): { cost: number; form: number } | undefined {
  const sounds = numberSounds(readStoredSounds(other));
  const vowelless = isVowelless(other);
  let best: { cost: number; form: number } | undefined;
  for (const [form, one] of readForms(word, readStoredSounds(word), isVowelless(word)).entries()) {
    if (best?.cost === 0) break;
    if (Math.abs(one.sounds.length - sounds.length) > 5 && one.vowelless === vowelless) continue;
    const extra = one.ending !== undefined || one.prefix ? 6 : 0;
    const limit = 20 * Math.max(one.sounds.length, sounds.length);
    const cost = compareWords(one, { sounds, vowelless }, limit);
    if (cost <= limit && (best === undefined || cost + extra < best.cost)) best = { cost: cost + extra, form };
  }
  return best;
}

describe('the forms of a printed word', () => {
  const pairs = printed.flatMap((word) => stored.map((other) => [word, other] as const));

  it.each(pairs)('are told from a stored one as if each were alone: %s, %s', (word, other) => {
    const sounds = numberSounds(readStoredSounds(other));
    const comparer = new FormComparer(sounds);
    const forms = readForms(word, readStoredSounds(word), isVowelless(word));
    const found = comparer.findNearest(forms, 0, sounds.length, isVowelless(other));
    const expected = findOneByOne(word, other);
    expect(found).toBe(expected === undefined ? noForm : expected.cost * 16 + expected.form);
  });

  it('of a very long word are compared by their beginning', () => {
    const long = `Bek${'zhan'.repeat(30)}`;
    const sounds = numberSounds(readStoredSounds(long));
    const forms = readForms(long, readStoredSounds(long), false);
    expect(new FormComparer(sounds).findNearest(forms, 0, sounds.length, false)).toBe(0);
  });
});
