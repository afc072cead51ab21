import { useEffect } from 'preact/hooks';
import { CompareView } from '../../../components/compare/CompareView';
import { useStrings } from '../../../components/strings';
import { openPrint } from '../../../utils/asking/open-print';
import { useCompareView } from '../../../utils/asking/use-compare-view';
import type { TabView } from '../../../utils/asking/use-tab';
import type { PanelPlace } from '../../../utils/messaging/panel-address';

interface ComparisonViewProps {
  place: Extract<PanelPlace, { kind: 'compare' }>;
  front: TabView;
  /** `YYYY-MM-DD` */
  today: string;
  /** Called once all that was asked for is drawn. */
  onDrawn: () => void;
}

/** People side by side: those that the address names, else those of the article in front of the reader. */
export function ComparisonView({ place, front, today, onDrawn }: ComparisonViewProps) {
  const { t } = useStrings();
  const { people = [], topics = [] } = place;
  const asked = people.length + topics.length > 0 ? { people, topics } : undefined;
  const { view, place: here } = useCompareView(front.page, front.dataset?.generation, asked);
  const isDrawn = view.comparison !== null;
  useEffect(() => {
    if (isDrawn) onDrawn();
  }, [isDrawn, onDrawn]);
  return (
    <>
      <h1 class="sp-compare-title">{t('compareTitle')}</h1>
      <CompareView {...view} today={today} onPrint={() => void openPrint(here)} />
    </>
  );
}
