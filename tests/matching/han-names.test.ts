import { describe, expect, it } from 'vitest';
import { createMatcher } from '../../matching/create-matcher.ts';
import { readLatinName, respellLatinName, spellHanName } from '../../matching/han-names.ts';

const found = (name: string, text: string) =>
  createMatcher([{ id: 'h', name }])
    .find(text)
    .map(({ start, end }) => text.slice(start, end));

describe('a Chinese name', () => {
  it.each([
    ['stored in pinyin', 'Tang Huiming', '据报道，唐慧明昨天在场。', '唐慧明'],
    ['stored with tones', 'Táng Huìmíng', '据报道，唐慧明昨天在场。', '唐慧明'],
    ['stored with the family name last', 'Huiming Tang', '据报道，唐慧明昨天在场。', '唐慧明'],
    ['stored in Wade–Giles', "Ts'ai Hui-ch'ing", '據報導，蔡慧清昨天在場。', '蔡慧清'],
    ['stored with a family name of two characters', 'Ouyang Xiuzhen', '据报道，欧阳秀珍昨天在场。', '欧阳秀珍'],
    ['stored in simplified characters, printed in traditional ones', '张慧兰', '據報導，張慧蘭昨天在場。', '張慧蘭'],
    ['stored in traditional characters, printed in simplified ones', '張慧蘭', '据报道，张慧兰昨天在场。', '张慧兰'],
    ['stored in characters, printed in pinyin', '張慧蘭', 'Then Zhang Huilan came.', 'Zhang Huilan'],
    ['stored in characters, printed with a hyphen', '張慧蘭', 'Then Zhang Hui-Lan came.', 'Zhang Hui-Lan'],
    ['stored in characters, printed in Wade–Giles', '張慧蘭', 'Then Chang Hui-Lan came.', 'Chang Hui-Lan'],
    ['stored in pinyin, printed in Wade–Giles', 'Xi Huilan', 'Then Hsi Hui-Lan came.', 'Hsi Hui-Lan'],
    ['stored in Wade–Giles, printed in pinyin', 'Hsi Hui-lan', 'Then Xi Huilan came.', 'Xi Huilan'],
    ['with a dot between its parts', 'Tang Huiming', '据报道，唐·慧明昨天在场。', '唐·慧明'],
  ])('is found %s', (_how, stored, text, printed) => {
    expect(found(stored, text)).toEqual([printed]);
  });

  it.each([
    ['other characters of the same sound, when characters are stored', '张慧兰', '据报道，张惠岚昨天在场。'],
    ['a given name that opens no family name', 'Mei Huiming', '据报道，美慧明昨天在场。'],
    ['characters apart', 'Tang Huiming', '据报道，唐，慧明昨天在场。'],
  ])('is not found in %s', (_how, stored, text) => {
    expect(found(stored, text)).toEqual([]);
  });

  it('is less sure by its sound than by its characters, and least when it is short', () => {
    const score = (name: string, text: string) => createMatcher([{ id: 'h', name }]).find(text)[0]?.score ?? 0;
    const short = score('Tang Hui', '据报道，唐慧昨天在场。');
    const long = score('Tang Huiming', '据报道，唐慧明昨天在场。');
    expect(short).toBeLessThan(long);
    expect(long).toBeLessThan(score('唐慧明', '据报道，唐慧明昨天在场。'));
  });
});

it.each([['Karim Rahimov'], ['Lina Andersson'], ['Tang'], [''], ['a '.repeat(10_000)], ['Tang Huimingmingming']])(
  'takes %s for no Chinese name',
  (name) => {
    expect(readLatinName(name)).toEqual([]);
    expect(respellLatinName(name)).toEqual([]);
    expect(spellHanName(name)).toEqual([]);
  },
);
