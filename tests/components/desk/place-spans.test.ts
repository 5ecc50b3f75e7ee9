import { describe, expect, it } from 'vitest';
import { placeSpans } from '../../../components/desk/place-spans.ts';
import { readSpan } from '../../../records/date.ts';

const place = (...dates: (string | undefined)[]) =>
  placeSpans(dates.map((date) => (date ? readSpan(date) : undefined)));

describe('a line of time', () => {
  it('stands from left to right, an uncertain date as wide as its doubt', () => {
    const [day, month, year] = place('2031-06-09', '2031-08', '2032').spans;
    expect([day?.index, month?.index, year?.index]).toEqual([0, 1, 2]);
    const length = (span: typeof day) => (span ? span.to - span.from : 0);
    expect(length(day)).toBeLessThan(length(month));
    expect(length(month)).toBeLessThan(length(year));
  });

  it('gives dates that overlap lanes of their own, and uses a lane again when it is free', () => {
    const { spans, lanes } = place('2031', '2031-03', '2033');
    expect(spans.map((span) => span.lane)).toEqual([0, 1, 0]);
    expect(lanes).toBe(2);
  });

  it('runs open ends to its own ends, and leaves out who has no date', () => {
    const { spans } = place('2031/..', '2030', undefined);
    expect(spans.map((span) => [span.index, span.to])).toContainEqual([0, 1]);
    expect(spans).toHaveLength(2);
  });

  it.each([
    ['years inside it', ['2029-05', '2031-02'], ['2030', '2031']],
    [
      'at most ten years',
      ['1931', '2031'],
      ['1940', '1950', '1960', '1970', '1980', '1990', '2000', '2010', '2020', '2030'],
    ],
    ['its ends within one year', ['2031-03-14', '2031-05-06'], ['2031-03', '2031-05']],
    ['nothing without dates', [], []],
  ])('shows %s', (_what, dates, ticks) => {
    expect(place(...dates).ticks.map((tick) => tick.date)).toEqual(ticks);
  });
});
