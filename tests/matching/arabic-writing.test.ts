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
])('reads %s: %s, %s', (_what, stored, printed) => {
  const { find } = createMatcher([{ id: 'a', name: stored }]);
  expect(find(`« ${printed} »`)).toMatchObject([{ id: 'a', start: 2 }]);
});
