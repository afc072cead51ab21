import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { PositionLine } from '../../utils/relevance/card-content';
import { CopyPosition } from '../copy/CopyPosition';
import { PositionView } from '../PositionView';
import { useForPrint } from '../print';
import { useStrings } from '../strings';
import { firstStretch, stretchSize } from './position-stretch';

interface PositionStretchProps<Line extends PositionLine> {
  /** Whose positions they are. */
  who: string;
  /** Newest first. */
  positions: readonly Line[];
  /** The one that the address names. */
  asked?: string;
  /** `YYYY-MM-DD` */
  today: string;
  /** Says of each where its record comes from. */
  showOrigin: boolean;
  /** What more stands below each. */
  renderMore?: (line: Line) => ComponentChildren;
}

/** A part of a long list of positions, around the one asked for, with buttons for more on either side. */
export function PositionStretch<Line extends PositionLine>({
  who,
  positions,
  asked,
  today,
  showOrigin,
  renderMore,
}: PositionStretchProps<Line>) {
  const { plural } = useStrings();
  const all = { from: 0, to: positions.length };
  const [shown, setShown] = useState({ asked, ...(useForPrint() ? all : firstStretch(positions, asked)) });
  const at = positions.findIndex(({ id }) => id === asked);
  const isElsewhere = shown.asked !== asked && at >= 0 && (at < shown.from || at >= shown.to);
  const { from, to } = isElsewhere ? firstStretch(positions, asked) : shown;
  const show = (next: { from: number; to: number }) => setShown({ asked, ...next });
  const older = positions.length - to;
  return (
    <>
      {from > 0 && (
        <button
          type="button"
          class="sp-more sp-link"
          onClick={() => show({ from: Math.max(0, from - stretchSize), to })}
        >
          {plural('actorNewer', Math.min(stretchSize, from))}
        </button>
      )}
      <ul>
        {positions.slice(from, to).map((line) => (
          <PositionView
            key={line.id}
            line={line}
            today={today}
            showOrigin={showOrigin}
            isAsked={line.id === asked}
            action={
              <>
                <CopyPosition who={who} line={line} />
                {renderMore?.(line)}
              </>
            }
          />
        ))}
      </ul>
      {older > 0 && (
        <button type="button" class="sp-more sp-link" onClick={() => show({ from, to: to + stretchSize })}>
          {plural('actorOlder', Math.min(stretchSize, older))}
        </button>
      )}
    </>
  );
}
