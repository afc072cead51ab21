import './timeline.css';
import { useState } from 'preact/hooks';
import type { PositionRead } from '../../utils/relevance/actor-read';
import { PositionView } from '../PositionView';
import { stanceWord } from '../StanceMark';
import { useStrings, type Strings } from '../strings';
import { layOutTimeline, type TimelineItem, type TimelineLayout } from './timeline-layout';
import { TimelinePlot } from './TimelinePlot';
import { TimelineShifts } from './TimelineShifts';

interface TimelineProps {
  topic: string;
  /** Of one actor on that topic. */
  positions: readonly PositionRead[];
  /** `YYYY-MM-DD` */
  today: string;
}

/** What of the timeline stands open below it. */
type Chosen = { kind: 'point'; index: number } | { kind: 'shift'; index: number } | null;

/**
 * How an actor's positions on a topic lie in time; nothing where all are of one day. What a point or a shift stands for
 * can be read below.
 */
export function Timeline({ topic, positions, today }: TimelineProps) {
  const strings = useStrings();
  const { t } = strings;
  const [chosen, setChosen] = useState<Chosen>(null);
  const layout = layOutTimeline(positions.map(toItem));
  if (!layout) return null;
  const byId = new Map(positions.map((position) => [position.id, position]));
  const toggle = (kind: 'point' | 'shift', index: number) =>
    setChosen(chosen?.kind === kind && chosen.index === index ? null : { kind, index });
  return (
    <figure class="sp-timeline">
      <figcaption>{captionOf(positions, layout, strings)}</figcaption>
      <TimelinePlot
        label={t('timelineLabel', topic)}
        layout={layout}
        positionOf={(id) => byId.get(id)}
        chosen={chosen?.kind === 'point' ? chosen.index : null}
        onChoose={(index) => toggle('point', index)}
      />
      <TimelineShifts
        layout={layout}
        positionOf={(id) => byId.get(id)}
        chosen={chosen?.kind === 'shift' ? chosen.index : null}
        onChoose={(index) => toggle('shift', index)}
      />
      <div class="chosen" aria-live="polite">
        {idsOf(chosen, layout).map(({ id, heading }) => {
          const line = byId.get(id);
          return (
            line && (
              <div key={id}>
                {heading && <h4>{t(heading)}</h4>}
                <ul>
                  <PositionView line={line} today={today} />
                </ul>
              </div>
            )
          );
        })}
      </div>
    </figure>
  );
}

function toItem({ id, kind, stance, date, supersedes }: PositionRead): TimelineItem {
  return { id, kind, stance, on: date.on, ...(supersedes !== undefined && { supersedes }) };
}

/** Of a point that stands for many positions, the newest of them: the others are in the list. */
const mostShown = 5;

function idsOf(
  chosen: Chosen,
  { points, shifts }: TimelineLayout,
): { id: string; heading?: 'timelineBefore' | 'timelineAfter' }[] {
  if (chosen?.kind === 'point') {
    return (points[chosen.index]?.ids ?? []).slice(-mostShown).map((id) => ({ id }));
  }
  const shift = chosen && shifts[chosen.index];
  if (!shift) return [];
  return [
    { id: shift.from, heading: 'timelineBefore' },
    { id: shift.to, heading: 'timelineAfter' },
  ];
}

/** The same in words: "3 positions: 2 for, 1 against". */
function captionOf(
  positions: readonly PositionRead[],
  { lanes }: TimelineLayout,
  { t, plural, number, locale }: Strings,
): string {
  const counts = lanes.map((lane) => {
    const count = positions.filter(({ stance }) => stance === lane).length;
    return t('timelineCount', number(count), t(stanceWord(lane)));
  });
  const all = plural('cardPositions', positions.length);
  return t('timelineCaption', all, new Intl.ListFormat(locale, { type: 'unit' }).format(counts));
}
