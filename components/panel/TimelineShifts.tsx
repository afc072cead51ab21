import type { PositionRead } from '../../utils/relevance/actor-read';
import { DateInWords } from '../DateInWords';
import { fill } from '../fill';
import { kindMessages } from '../position-words';
import { StanceMark } from '../StanceMark';
import { useStrings } from '../strings';
import type { TimelineLayout } from './timeline-layout';

interface TimelineShiftsProps {
  layout: TimelineLayout;
  positionOf: (id: string) => PositionRead | undefined;
  /** The index of the shift that stands open. */
  chosen: number | null;
  onChoose: (shift: number) => void;
}

/** The shifts one by one, each of which opens what was said before and after; nothing where the dataset tells of none. */
export function TimelineShifts({ layout: { shifts }, positionOf, chosen, onChoose }: TimelineShiftsProps) {
  const { t } = useStrings();
  if (shifts.length === 0) return null;
  return (
    <ul class="shifts">
      {shifts.map(({ from, to }, i) => {
        const [before, after] = [positionOf(from), positionOf(to)];
        if (!before || !after) return null;
        return (
          <li key={`${from} ${to}`}>
            <button type="button" aria-expanded={i === chosen} onClick={() => onChoose(i)}>
              {fill(
                (...texts) => t('timelineShift', ...texts),
                <DateInWords date={after.date.on} />,
                <Brief position={before} />,
                <Brief position={after} />,
              )}
            </button>
          </li>
        );
      })}
    </ul>
  );
}

function Brief({ position: { kind, stance } }: { position: PositionRead }) {
  const { t } = useStrings();
  return (
    <>
      {t(kindMessages(kind).short)} <StanceMark stance={stance} />
    </>
  );
}
