import './position.css';
import type { ComponentChildren } from 'preact';
import type { PositionLine } from '../utils/relevance/card-content';
import { PositionDateInWords } from './DateInWords';
import { KindLine } from './KindLine';
import { OutletChain } from './OutletChain';
import { PositionNotes } from './PositionNotes';
import { stanceTone } from './StanceMark';
import { useStrings } from './strings';

interface PositionViewProps {
  line: PositionLine;
  /** `YYYY-MM-DD` */
  today: string;
  /** Says where this record comes from; left out where the surface says it once for all. */
  showOrigin?: boolean;
  /** It is the one that the address names. */
  isAsked?: boolean;
  /** What can be done with it, where the surface offers that. */
  action?: ComponentChildren;
}

/**
 * One position with everything that keeps it honest: kind, target, stance, summary, date with age, outlets, and what
 * speaks against relying on it. A retracted record keeps its place and loses its claim.
 */
export function PositionView({
  line,
  today,
  showOrigin = false,
  isAsked = false,
  action,
}: PositionViewProps) {
  const { t } = useStrings();
  const isRetracted = line.status === 'retracted';
  return (
    <li
      class={`sp-position ${isRetracted ? 'none' : stanceTone(line.stance)} ${line.stale ? 'stale' : ''}`}
      {...(isAsked && { 'aria-current': 'true', tabIndex: -1 })}
    >
      <KindLine {...line} />
      {isRetracted ? (
        <p class="withdrawn">{t('positionRetracted')}</p>
      ) : (
        <>
          {line.summary !== line.quote && (
            <p class="sp-summary" lang={line.lang} dir="auto">
              {line.summary}
            </p>
          )}
          {line.quote !== undefined && (
            <p class="sp-quote" lang={line.lang} dir="auto">
              <q>{line.quote}</q>
            </p>
          )}
        </>
      )}
      <p class="sp-position-meta">
        <PositionDateInWords date={line.date} since={line.since} today={today} />
        {' · '}
        <OutletChain chain={line.chain} source={line.source} />
      </p>
      <PositionNotes line={line} showOrigin={showOrigin} />
      {action}
    </li>
  );
}
