import { describe, expect, it } from 'vitest';
import { edtfDate, instant } from '../../records/date.ts';
import { doubtDate, type StatedDate } from '../../records/stated-date.ts';

const read = instant.parse('2031-06-12T08:00:00Z');
const state = (...dates: string[]): StatedDate[] =>
  dates.map((date) => ({ date: edtfDate.parse(date), from: 'json-ld' }));

describe('doubting a date of publication', () => {
  it.each([
    ['2031-06-10', [], undefined],
    ['2031-06-10', ['2031-06-10'], undefined],
    ['2031-06-10', ['2031-06', '2031'], undefined],
    ['2031-06-10', ['2031-06-10', '2030-06-10'], 'contradicted'],
    ['2031', ['2030-06-10'], 'contradicted'],
    ['2031-06-13', [], undefined],
    ['2031-06-14', ['2031-06-14'], 'future'],
    ['1970-01-01', ['1970-01-01'], 'epoch'],
    ['last week', ['2031-06-10'], undefined],
    ['', ['2031-06-10', '2030'], undefined],
  ])('%s beside %j: %s', (date, stated, doubt) => {
    expect(doubtDate(date, state(...stated), read)).toBe(doubt);
  });
});
