// A case at a glance: each dated fact where it stands in time, an uncertain one as wide as its doubt.
import { readSpan } from '../../records/date.ts';
import type { HistoryEntry } from '../../records/history.ts';
import { formatEdtf } from '../dates.ts';
import { t } from '../i18n.ts';
import { sayKind } from '../vocabulary.ts';
import { writeRoute } from './desk-route.ts';
import { placeSpans } from './place-spans.ts';

/** Heights in px; along the line everything is a part of its length, so that nothing but the line is ever scaled. */
const laneHeight = 14;
const barHeight = 8;
const axisHeight = 20;
const mostLanes = 8;

/** From this part of the line on, a date's doubt is wide enough to be drawn as a range. */
const leastRange = 0.03;

export function TimeStrip({ history }: { readonly history: readonly HistoryEntry[] }) {
  const { spans, lanes, ticks } = placeSpans(
    history.map(({ fact }) => (fact.happened === undefined ? undefined : readSpan(fact.happened))),
  );
  if (spans.length < 2) return null;
  const floor = Math.min(lanes, mostLanes) * laneHeight + 6;
  const percent = (part: number) => `${part * 100}%`;
  return (
    <svg class="time-strip" height={floor + axisHeight}>
      <title>{t('desk:case.strip')}</title>
      <line class="time-axis" x1="0" x2="100%" y1={floor} y2={floor} />
      {ticks.map(({ date, at }) => (
        <g key={date}>
          <line class="time-axis" x1={percent(at)} x2={percent(at)} y1={floor} y2={floor + 4} />
          <text class="time-year" x={percent(at)} y={floor + 16} text-anchor={anchorOf(at)}>
            {formatEdtf(date)}
          </text>
        </g>
      ))}
      {spans.map(({ index, from, to, lane }) => {
        const fact = history[index]?.fact;
        if (fact?.happened === undefined) return null;
        const words = `${formatEdtf(fact.happened)}: ${sayKind(fact.kind)}`;
        return (
          <a key={fact.id} href={writeRoute({ view: 'fact', id: fact.id })} aria-label={words}>
            <title>{words}</title>
            <rect
              class={to - from > leastRange ? 'time-span time-range' : 'time-span'}
              x={percent(from)}
              y={floor - 4 - barHeight - (lane % mostLanes) * laneHeight}
              width={percent(to - from)}
              height={barHeight}
              rx={barHeight / 2}
            />
          </a>
        );
      })}
    </svg>
  );
}

/** Words at the line's ends stay within it. */
function anchorOf(at: number): 'start' | 'middle' | 'end' {
  if (at < 0.1) return 'start';
  return at > 0.9 ? 'end' : 'middle';
}
