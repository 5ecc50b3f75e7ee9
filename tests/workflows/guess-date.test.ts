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
  ])('reads «%s» as %s', (passage, expected) => {
    expect(guessDate(passage, published)).toBe(expected);
  });

  it.each(['His lawyer was not told.', 'The hearing began at 10:30.', ''])('finds none in «%s»', (passage) => {
    expect(guessDate(passage, published)).toBeUndefined();
  });
});
