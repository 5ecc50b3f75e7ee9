// A case at a glance: each dated fact where it stands in time, an uncertain one as wide as its doubt.
import { readSpan } from '../../records/date.ts';
import type { HistoryEntry } from '../../records/history.ts';
import { formatEdtf } from '../dates.ts';
import { t } from '../i18n.ts';
import { sayKind } from '../vocabulary.ts';
import { writeRoute } from './desk-route.ts';
import { placeSpans } from './place-spans.ts';

/** Units of the drawing; it is scaled to the column. */
const width = 800;
const laneHeight = 14;
const barHeight = 8;
const axisHeight = 20;
const mostLanes = 8;

export function TimeStrip({ history }: { readonly history: readonly HistoryEntry[] }) {
  const { spans, lanes, years } = placeSpans(
    history.map(({ fact }) => (fact.happened === undefined ? undefined : readSpan(fact.happened))),
  );
  if (spans.length < 2) return null;
  const shownLanes = Math.min(lanes, mostLanes);
  const floor = shownLanes * laneHeight + 6;
  return (
    <svg class="time-strip" viewBox={`0 0 ${width} ${floor + axisHeight}`}>
      <title>{t('desk:case.strip')}</title>
      <line class="time-axis" x1={0} x2={width} y1={floor} y2={floor} />
      {years.map(({ year, at }) => (
        <g key={year}>
          <line class="time-axis" x1={at * width} x2={at * width} y1={floor} y2={floor + 4} />
          <text class="time-year" x={at * width} y={floor + 16} text-anchor="middle">
            {year}
          </text>
        </g>
      ))}
      {spans.map(({ index, from, to, lane }) => {
        const fact = history[index]?.fact;
        if (fact?.happened === undefined) return null;
        const words = `${formatEdtf(fact.happened)}: ${sayKind(fact.kind)}`;
        const length = (to - from) * width;
        return (
          <a key={fact.id} href={writeRoute({ view: 'fact', id: fact.id })} aria-label={words}>
            <title>{words}</title>
            <rect
              class={length > 2 * barHeight ? 'time-span time-range' : 'time-span'}
              x={from * width}
              y={floor - 4 - barHeight - (lane % mostLanes) * laneHeight}
              width={Math.max(length, barHeight)}
              height={barHeight}
              rx={barHeight / 2}
            />
          </a>
        );
      })}
    </svg>
  );
}
