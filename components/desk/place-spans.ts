// Where dated facts stand on one line of time, without standing on each other.
import type { Span } from '../../records/date.ts';

export interface PlacedSpan {
  /** Position of the span in the list that was given. */
  readonly index: number;
  /** 0 is the line's beginning, 1 its end. */
  readonly from: number;
  readonly to: number;
  /** 0 is the lowest; spans in one lane do not touch. */
  readonly lane: number;
}

export interface TimeLine {
  readonly spans: readonly PlacedSpan[];
  readonly lanes: number;
  /** Dates that stand under the line as EDTF: first days of years, at most `mostYears`; where there is none, both ends. */
  readonly ticks: readonly { readonly date: string; readonly at: number }[];
}

const mostYears = 10;
const day = 86_400_000;

/** Room at each end of the line and the least length of a span, as parts of the line: a day among years can be seen. */
const margin = 0.02;
const leastLength = 0.012;

/**
 * Places spans on a line as long as they need; open ends run to the line's own ends.
 *
 * @returns No spans and no ticks when no span has a beginning or an end.
 */
export function placeSpans(spans: readonly (Span | undefined)[]): TimeLine {
  const known = spans.flatMap((span) => (span === undefined ? [] : [span.first, span.last])).filter(Number.isFinite);
  if (known.length === 0) return { spans: [], lanes: 0, ticks: [] };
  const begin = Math.min(...known);
  const length = Math.max(Math.max(...known) - begin, 30 * day);
  const scale = (at: number) => margin + ((at - begin) / length) * (1 - 2 * margin);

  const ends: number[] = [];
  const placed = spans
    .flatMap((span, index) => (span === undefined ? [] : [{ index, ...place(span, scale) }]))
    .sort((a, b) => a.from - b.from)
    .map((span) => {
      const free = ends.findIndex((end) => end < span.from);
      const lane = free === -1 ? ends.length : free;
      ends[lane] = span.to + leastLength / 2;
      return { ...span, lane };
    });
  return { spans: placed, lanes: ends.length, ticks: listTicks(begin, begin + length, scale) };
}

function place(span: Span, scale: (at: number) => number): { from: number; to: number } {
  const from = Number.isFinite(span.first) ? scale(span.first) : 0;
  const to = Number.isFinite(span.last) ? scale(span.last) : 1;
  return { from, to: Math.max(to, from + leastLength) };
}

function listTicks(begin: number, end: number, scale: (at: number) => number): TimeLine['ticks'] {
  const first = new Date(begin).getUTCFullYear() + 1;
  const last = new Date(end).getUTCFullYear();
  if (last < first) return [begin, end].map((at) => ({ date: new Date(at).toISOString().slice(0, 7), at: scale(at) }));
  const step = Math.max(1, Math.ceil((last - first + 1) / mostYears));
  const ticks: { date: string; at: number }[] = [];
  for (let year = Math.ceil(first / step) * step; year <= last; year += step) {
    ticks.push({ date: String(year).padStart(4, '0'), at: scale(Date.UTC(year, 0, 1)) });
  }
  return ticks;
}
