import './compare.css';
import { useEffect, useRef, useState } from 'preact/hooks';
import { comparisonCitations } from '../../utils/citing/citation';
import type { Comparison } from '../../utils/relevance/comparison';
import { ChoiceChips } from '../ChoiceChips';
import { CopyButtons } from '../copy/CopyButtons';
import { CopyPosition } from '../copy/CopyPosition';
import { PositionView } from '../PositionView';
import { useStrings } from '../strings';
import { AddToComparison } from './AddToComparison';
import { citedComparison } from './comparison-in-words';
import { ComparedInFull } from './ComparedInFull';
import { CompareTable } from './CompareTable';

type AddProps = Parameters<typeof AddToComparison>[0];

export interface CompareViewProps extends AddProps {
  people: readonly { id: string; label: string; isChosen: boolean }[];
  topics: readonly { id: string; label: string; isChosen: boolean }[];
  /** Null until it is known. */
  comparison: Comparison | null;
  /** It could not be asked for. */
  hasFailed: boolean;
  /** `YYYY-MM-DD` */
  today: string;
  onSwitch: (id: string, isChosen: boolean) => void;
  onPrint: () => void;
  /** Shows it at the side of the window; left out where it stands there. */
  onWiden?: () => void;
}

/** People side by side on topics, both chosen by the reader; a cell opens its statement below the table. */
export function CompareView(props: CompareViewProps) {
  const { people, topics, comparison, hasFailed, today, onSwitch } = props;
  const { t } = useStrings();
  const [open, setOpen] = useState<string | null>(null);
  const openRef = useRef<HTMLDivElement>(null);
  useEffect(() => openRef.current?.scrollIntoView({ block: 'nearest' }), [open]);
  const cell = comparison?.topics.flatMap(({ cells }) => cells).find(({ position }) => position.id === open);
  const who = comparison?.people.find(({ id }) => id === cell?.actor);
  const isAny = comparison !== null && comparison.people.length > 0 && comparison.topics.length > 0;
  return (
    <section class="sp-compare-view" aria-label={t('compareTitle')}>
      <div class="choose">
        <ChoiceChips label={t('comparePeople')} choices={people} isWrapped onSwitch={onSwitch} />
        <ChoiceChips label={t('compareTopics')} choices={topics} isWrapped onSwitch={onSwitch} />
        <AddToComparison {...props} />
      </div>
      {hasFailed && <p class="sp-message">{t('popupWhyFailed')}</p>}
      {isAny && (
        <>
          <CompareTable comparison={comparison} open={open} onOpen={setOpen} />
          <p class="sp-compare-key">{t('popupCompareKey')}</p>
          <div class="sp-compare-open" ref={openRef} aria-live="polite">
            {cell && who && (
              <>
                <h2>
                  <bdi>{who.name}</bdi>
                </h2>
                <ul>
                  <PositionView
                    line={cell.position}
                    today={today}
                    showOrigin
                    action={<CopyPosition who={who.name} line={cell.position} />}
                  />
                </ul>
              </>
            )}
          </div>
          <Actions {...props} comparison={comparison} />
          <ComparedInFull comparison={comparison} today={today} />
        </>
      )}
      {comparison && !isAny && <p class="sp-message">{t('compareNothing')}</p>}
    </section>
  );
}

function Actions({ comparison, onPrint, onWiden }: CompareViewProps & { comparison: Comparison }) {
  const strings = useStrings();
  const { t } = strings;
  return (
    <div class="sp-compare-actions">
      <CopyButtons
        label={t('compareCopy')}
        formats={[
          {
            label: 'copyMarkdown',
            async text() {
              const { comparisonMarkdown } = await import('../../utils/citing/markdown');
              return comparisonMarkdown(citedComparison(comparison, strings));
            },
          },
          { label: 'copyCitations', text: () => comparisonCitations(citedComparison(comparison, strings)) },
        ]}
      />
      <button type="button" class="sp-button small" onClick={onPrint}>
        {t('comparePrint')}
      </button>
      {onWiden && (
        <button type="button" class="sp-button small" onClick={onWiden}>
          {t('compareWiden')}
        </button>
      )}
    </div>
  );
}
