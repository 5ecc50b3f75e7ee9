import { describe, expect, it } from 'vitest';
import { commonnessOf } from '../../matching/name-frequencies.ts';
import { isVowelless } from '../../matching/sounds.ts';
import { readStoredSounds } from '../../matching/word-forms.ts';

const rankOf = (name: string) => commonnessOf(readStoredSounds(name), isVowelless(name));

describe('a common name', () => {
  it.each([
    ['in Latin', 'Karimov', 3],
    ['of a woman', 'Karimova', 3],
    ['with e for a', 'Kerimov', 3],
    ['in Uzbek Cyrillic', 'Раҳмонов', 3],
    ['in Russian Cyrillic', 'Рахманов', 3],
    ['with x for kh', 'Xurshid', 2],
    ['with kh for x', 'Khurshid', 2],
    ['with dzh for j', 'Dzhakhongir', 2],
    ['with zh for j', 'Жаҳонгир', 2],
    ['with j for y', 'Jurij', 2],
    ['in Arabic script', 'محمد', 3],
    ['with an article', 'الحسن', 3],
    ['in Hebrew', 'כהן', 3],
    ['in Georgian', 'ნინო', 3],
    ['in Armenian', 'Հակոբյան', 3],
    ['that is a family name made of a given name', 'Sherzodov', 1],
  ])('is known %s', (_how, name, rank) => {
    expect(rankOf(name)).toBe(rank);
  });

  it.each([['Кобилжон'], ['Wazirbeg'], ['Przepiórka'], ['نوروزعلي'], ['']])('is not %s', (name) => {
    expect(rankOf(name)).toBe(0);
  });
});
