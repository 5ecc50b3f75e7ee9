import { describe, expect, it } from 'vitest';
import { guessDate } from '../../workflows/guess-date.ts';

describe('guessing the date of a passage', () => {
  const published = new Date('2031-06-12T12:00:00Z');
  it.each([
    ['He was detained on 9 June 2031 at the border.', '2031-06-09'],
    ['He was detained on June 9, 2031.', '2031-06-09'],
    ['He has been held since March 2030.', '2030-03'],
    ['The men were arrested on 9 June during raids.', '2031-06-09'],
    ['The trial began on 20 December.', '2030-12-20'],
    ['Его задержали 9 июня 2031 года.', '2031-06-09'],
    ['Суд прошёл 20 декабря.', '2030-12-20'],
    ['She was released on Monday.', '2031-06-09'],
    ['She was released on Friday.', '2031-06-06'],
    ['An appeal was to be heard on 2 July.', '2031-07-02'],
    ['They were detained on 2 October.', '2030-10-02'],
    ['Timur baked for ten years, until 9 June 2031.', '2031-06-09'],
    ['He was jailed for 5 years and 3 months on 10 June.', '2031-06-10'],
    ['Three days ago he was freed.', '2031-06-09'],
    ['Три дня назад его освободили.', '2031-06-09'],
    ['She was charged last month.', '2031-05'],
    ['Его осудили на четыре года 9 июня 2031 года.', '2031-06-09'],
    ['Дело открыли в июне 2030 года.', '2030-06'],
    ['He was seen on 23/04/2031.', '2031-04-23'],
    // The eighth of September, or the ninth of August?
    ['He was seen on 08/09/2030.', '2030'],
  ])('reads «%s» as %s', (passage, expected) => {
    expect(guessDate(passage, published)).toBe(expected);
  });

  it.each([
    'His lawyer was not told.',
    'The hearing began at 10:30.',
    '',
    'Timur Bekzhan baked our bread for ten years.',
    'He will be held within three days.',
    'Over the past two years nobody wrote.',
    'He was freed two weeks later.',
    'She was held for 48 hours.',
    'A few months after, he fled.',
    'His case was open for a year.',
    'Его держали в течение трёх дней.',
    'За последние два года никто не писал.',
    'Через два года он вышел.',
  ])('finds none in «%s»', (passage) => {
    expect(guessDate(passage, published)).toBeUndefined();
  });
});
