import edtf from 'edtf';
import { describe, expect, it } from 'vitest';
import { compareDates, edtfDate, instant, readSpan } from '../../records/date.ts';

describe('a date as precise as its source', () => {
  it.each([
    '2031-06-09',
    '2031-06',
    '2031',
    '2031-06~',
    '2031?',
    '2031-06-09/2031-06-12',
    '2031-06/..',
    '203X',
    '2031-21',
  ])('takes %s', (text) => expect(edtfDate.safeParse(text).success).toBe(true));

  it.each(['', 'last spring', '09.06.2031', '2031-13', '2031-06-31T', 'June 2031'])('refuses «%s»', (text) =>
    expect(edtfDate.safeParse(text).success).toBe(false),
  );

  it('spans a month from its first instant to its last', () => {
    expect(readSpan('2031-06')).toEqual({ first: Date.UTC(2031, 5, 1), last: Date.UTC(2031, 6, 1) - 1 });
  });

  it.each(['1000', '2031', '2031-01', '2031-12', '2032-02-29', '2031-12-31', '9999-12-31'])(
    'spans %s as EDTF does',
    (text) => {
      const { min: first, max: last } = edtf(text);
      expect(readSpan(text)).toEqual({ first, last });
    },
  );

  it.each(['2031-06-31', '2031-00'])('refuses %s, which no calendar has', (text) =>
    expect(readSpan(text)).toBeUndefined(),
  );

  it('orders by beginning, then by end, and puts the undated last', () => {
    const dates = [undefined, '2031-07', '2031-06', '2031-06-09', '2031-06-01'];
    expect(dates.sort(compareDates)).toEqual(['2031-06-01', '2031-06', '2031-06-09', '2031-07', undefined]);
  });

  it('keeps the offset of the clock that showed an instant', () => {
    expect(instant.parse('2031-06-09T10:00:00+05:00')).toBe('2031-06-09T10:00:00+05:00');
    expect(instant.safeParse('2031-06-09').success).toBe(false);
  });
});
