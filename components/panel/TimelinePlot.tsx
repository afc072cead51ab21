import type { TargetedKeyboardEvent } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { PositionRead } from '../../utils/relevance/actor-read';
import { DateInWords, dateAsText } from '../DateInWords';
import { kindMessages } from '../position-words';
import { stanceMark, stanceTone, stanceWord } from '../StanceMark';
import { useStrings, type Strings } from '../strings';
import type { TimelineLayout, TimelinePoint } from './timeline-layout';

interface TimelinePlotProps {
  label: string;
  layout: TimelineLayout;
  positionOf: (id: string) => PositionRead | undefined;
  /** The index of the point that stands open. */
  chosen: number | null;
  onChoose: (point: number) => void;
}

/** The height of one stance's lane, in px. */
const lanePx = 24;

/**
 * The drawing: a lane a stance, a point a position. The points are one stop of the Tab key, arrows go from one to the next;
 * what they say is in their labels, the lines behind them are decoration.
 */
export function TimelinePlot({ label, layout, positionOf, chosen, onChoose }: TimelinePlotProps) {
  const strings = useStrings();
  const { t } = strings;
  const [at, setAt] = useState(layout.points.length - 1);
  const plot = useRef<HTMLDivElement>(null);
  const stop = Math.min(at, layout.points.length - 1);

  const height = `${layout.lanes.length * lanePx}px`;

  const onKeyDown = (event: TargetedKeyboardEvent<HTMLElement>) => {
    const next = pointAfter(event, stop, layout.points.length);
    if (next === undefined) return;
    event.preventDefault();
    setAt(next);
    plot.current?.querySelectorAll('button')[next]?.focus();
  };
  return (
    <div class="lanes">
      <div class="names" style={{ height }} aria-hidden="true">
        {layout.lanes.map((lane) => (
          <span key={lane} class={`sp-stance ${stanceTone(lane)}`}>
            {t(stanceWord(lane))}
          </span>
        ))}
      </div>
      <div class="drawing">
        <div ref={plot} class="plot" style={{ height }} role="toolbar" aria-label={label}>
          <Lines layout={layout} />
          {layout.points.map((point, i) => (
            <button
              key={point.ids[0]}
              type="button"
              class={`point ${stanceTone(layout.lanes[point.lane] ?? null)}`}
              style={{ insetInlineStart: `${point.x * 100}%`, top: `${middleOf(point.lane)}px` }}
              tabIndex={i === stop ? 0 : -1}
              aria-pressed={i === chosen}
              aria-label={labelOf(point, layout, positionOf, strings)}
              title={labelOf(point, layout, positionOf, strings)}
              onFocus={() => setAt(i)}
              onKeyDown={onKeyDown}
              onClick={() => onChoose(i)}
            >
              {point.ids.length > 1
                ? strings.number(point.ids.length)
                : stanceMark(layout.lanes[point.lane] ?? null)}
            </button>
          ))}
        </div>
        <Ends layout={layout} />
      </div>
    </div>
  );
}

/** Lanes, years, the days that a point may mean, and from where to where a shift goes. */
function Lines({ layout: { lanes, points, shifts, years } }: { layout: TimelineLayout }) {
  return (
    <svg aria-hidden="true">
      {years.map(({ year, x }) => (
        <line key={year} class="year" x1={share(x)} x2={share(x)} y1="0" y2="100%" />
      ))}
      {lanes.map((lane, i) => (
        <line key={lane} class="lane" x1="0" x2="100%" y1={middleOf(i)} y2={middleOf(i)} />
      ))}
      {points.map(({ ids, x, until, lane }) => (
        <line
          key={ids[0]}
          class={`reach ${stanceTone(lanes[lane] ?? null)}`}
          x1={share(x)}
          x2={share(until)}
          y1={middleOf(lane)}
          y2={middleOf(lane)}
        />
      ))}
      {shifts.map(({ from, to, fromPoint, toPoint }) => {
        const [a, b] = [points[fromPoint], points[toPoint]];
        if (!a || !b) return null;
        return (
          <line
            key={`${from} ${to}`}
            class="shift"
            x1={share(a.x)}
            x2={share(b.x)}
            y1={middleOf(a.lane)}
            y2={middleOf(b.lane)}
          />
        );
      })}
    </svg>
  );
}

function Ends({ layout: { first, last, years } }: { layout: TimelineLayout }) {
  return (
    <div class="ends" aria-hidden="true">
      <span>
        <DateInWords date={first} />
      </span>
      {years.map(({ year, x }) => (
        <span key={year} class="year" style={{ insetInlineStart: share(x) }}>
          {year}
        </span>
      ))}
      <span>
        <DateInWords date={last} />
      </span>
    </div>
  );
}

/** The index that a key goes to; undefined for keys that go nowhere. */
function pointAfter(
  { key, currentTarget }: TargetedKeyboardEvent<HTMLElement>,
  at: number,
  count: number,
): number | undefined {
  const isMirrored = getComputedStyle(currentTarget).direction === 'rtl';
  const steps: Readonly<Record<string, number>> = {
    ArrowRight: isMirrored ? -1 : 1,
    ArrowLeft: isMirrored ? 1 : -1,
    ArrowDown: 1,
    ArrowUp: -1,
    Home: -count,
    End: count,
  };
  const step = steps[key];
  return step === undefined ? undefined : Math.max(0, Math.min(count - 1, at + step));
}

/** "12 Mar 2025: Says, strongly against"; of several "3 positions from 12 Mar 2025: strongly against". */
function labelOf(
  { ids, lane }: TimelinePoint,
  { lanes }: TimelineLayout,
  positionOf: TimelinePlotProps['positionOf'],
  strings: Strings,
): string {
  const { t, plural } = strings;
  const earliest = positionOf(ids[0] ?? '');
  if (!earliest) return '';
  const day = dateAsText(earliest.date.on, strings);
  const stance = t(stanceWord(lanes[lane] ?? null));
  if (ids.length > 1) return t('timelinePoints', plural('cardPositions', ids.length), day, stance);
  return t('timelinePoint', day, t(kindMessages(earliest.kind).word), stance);
}

function middleOf(lane: number): number {
  return (lane + 0.5) * lanePx;
}

function share(x: number): string {
  return `${x * 100}%`;
}
