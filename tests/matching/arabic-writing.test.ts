import { expect, it } from 'vitest';
import { createMatcher } from '../../matching/create-matcher.ts';

it.each([
  ['a name in two words that Latin writes as one', 'لطیف الله زرمتی', 'Latifullah Zurmati'],
  ['one word for two', 'Latifullah Zurmati', 'لطیف الله زرمتی'],
  ['servant of a short name', 'عبد الحق زرمتی', 'Abdul Haq Zurmati'],
  ['servant of a short name, joined', 'Abdul Haq Zurmati', 'عبدالحق زرمتی'],
  ['an article', 'Latif al-Zurmati', 'لطيف الزرمتي'],
  ['a tribe that begins like the article', 'لطیف الکوزی', 'Latif Alokozai'],
  ['a given name that begins like the article', 'Ilyas Zurmati', 'الیاس زرمتی'],
  ['a foreign name that begins like the article', 'Alexander Zurmati', 'الکساندر زرمتی'],
  ['a name that differs from a word by two dots', 'Ali Zurmati', 'علي زرمتي'],
  ['the same name in Persian', 'Ali Zurmati', 'علی زرمتی'],
  ['a title written together with the name', 'Latif Zurmati', 'سیدلطیف زرمتی'],
  ['an article that is not spoken', 'Khairuddin Zurmati', 'خیرالدین زرمتی'],
  ['the article and a word of its own', 'Khair al-Din Zurmati', 'خیر الدین زرمتی'],
  ['two words as one beside one as two', 'Abdul Haq Faqirzada', 'عبدالحق فقیر زاده'],
  ['a consonant that meets itself', 'Allan McGarrow', 'آلان مک گارو'],
])('reads %s: %s, %s', (_what, stored, printed) => {
  const { find } = createMatcher([{ id: 'a', name: stored }]);
  expect(find(`« ${printed} »`)).toMatchObject([{ id: 'a', start: 2 }]);
});

it('does not take the word on for Ali', () => {
  const { find } = createMatcher([{ id: 'a', name: 'Ali Zurmati' }]);
  expect(find('وقع الوزير على زرمتي')).toEqual([]);
});

it('joins Mac to its name in other scripts, too', () => {
  const { find } = createMatcher([{ id: 'a', name: 'Allan McGarrow' }]);
  expect(find('Аллан Мак Гарроу')).toMatchObject([{ id: 'a', start: 0, end: 16 }]);
});
