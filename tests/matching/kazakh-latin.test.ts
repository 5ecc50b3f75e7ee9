import { describe, expect, it } from 'vitest';
import { createMatcher } from '../../matching/create-matcher.ts';

/** One invented name in Cyrillic, in newspaper Latin, in the drafts of 2018 and 2021, in Turkic style and in Russian. */
const names = [
  ['Сәкен Жұмағұлов', 'Saken Zhumagulov', 'Sáken Jumaǵulov', 'Säken Jūmağūlov', 'Сакен Жумагулов'],
  ['Қуаныш Шәріпов', 'Kuanysh Sharipov', 'Qýanysh Sháripov', 'Quanyş Şärıpov', 'Qwanış Şäripov'],
  ['Жүсіп Байжанов', 'Zhusip Baizhanov', 'Júsip Baıjanov', 'Jüsıp Baijanov', 'Жусип Байжанов'],
  ['Әйгерім Тоқтарова', 'Aigerim Toktarova', 'Áıgerim Toqtarova', 'Äigerım Toqtarova', 'Айгерим Токтарова'],
  ['Ықсан Мақсотов', 'Iksan Maksotov', 'Yqsan Maqsotov', 'Iqsan Maqsotov', 'Иксан Максотов'],
];

describe('a Kazakh name', () => {
  it.each(names.flatMap((forms) => forms.flatMap((one) => forms.map((other) => [one, other]))))(
    'stored as %s is found as %s',
    (stored, printed) => {
      const { find } = createMatcher([{ id: 'k', name: stored as string }]);
      expect(find(`The report says that ${printed} was there.`)).toMatchObject([{ id: 'k', start: 21 }]);
    },
  );
});

it.each([
  ['Maksud Rahimiyan', 'مقصود رحیمیان'],
  ['Maqsud Rahimiyan', 'مقصود رحیمیان'],
  ['Yusuf Qassabi', 'یوسف قصابی'],
])('reads ks and qs alike in %s and %s', (stored, printed) => {
  const { find } = createMatcher([{ id: 'k', name: stored }]);
  expect(find(`گفت ${printed} است`)).toMatchObject([{ id: 'k', start: 4 }]);
});
