import { useState } from 'preact/hooks';
import type { PositionLine } from '../../utils/relevance/card-content';
import { CopyPosition } from '../copy/CopyPosition';
import { PositionView } from '../PositionView';
import { useForPrint } from '../print';
import { useStrings } from '../strings';

interface PositionStretchProps {
  /** Whose positions they are. */
  who: string;
  /** Newest first. */
  positions: readonly PositionLine[];
  /** The one that the address names. */
  asked?: string;
  /** `YYYY-MM-DD` */
  today: string;
}

/** How many positions are drawn at a time: a thousand would take the better part of a second. */
const stretch = 25;

/** A part of a long list of positions, around the one asked for, with buttons for more on either side. */
export function PositionStretch({ who, positions, asked, today }: PositionStretchProps) {
  const { plural } = useStrings();
  const at = positions.findIndex(({ id }) => id === asked);
  const isForPrint = useForPrint();
  const start = isForPrint ? 0 : Math.max(0, at - 2);
  const [shown, setShown] = useState({
    asked,
    from: start,
    to: isForPrint ? positions.length : start + stretch,
  });
  const isStale = shown.asked !== asked && at >= 0 && (at < shown.from || at >= shown.to);
  const { from, to } = isStale ? { from: start, to: start + stretch } : shown;
  const show = (next: { from: number; to: number }) => setShown({ asked, ...next });
  const older = positions.length - to;
  return (
    <>
      {from > 0 && (
        <button
          type="button"
          class="sp-more sp-link"
          onClick={() => show({ from: Math.max(0, from - stretch), to })}
        >
          {plural('actorNewer', Math.min(stretch, from))}
        </button>
      )}
      <ul>
        {positions.slice(from, to).map((line) => (
          <PositionView
            key={line.id}
            line={line}
            today={today}
            showOrigin
            isAsked={line.id === asked}
            action={<CopyPosition who={who} line={line} />}
          />
        ))}
      </ul>
      {older > 0 && (
        <button type="button" class="sp-more sp-link" onClick={() => show({ from, to: to + stretch })}>
          {plural('actorOlder', Math.min(stretch, older))}
        </button>
      )}
    </>
  );
}
