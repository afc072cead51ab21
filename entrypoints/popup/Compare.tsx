import { CompareView } from '../../components/compare/CompareView';
import type { PageInFront } from '../../components/article/page-in-front';
import { openPrint } from '../../utils/asking/open-print';
import { useCompareView } from '../../utils/asking/use-compare-view';
import type { PanelPlace } from '../../utils/messaging/panel-address';

interface CompareProps {
  page: PageInFront;
  /** Of the dataset; absent until it is known. */
  generation: number | undefined;
  /** `YYYY-MM-DD` */
  today: string;
  openPanel: (place: PanelPlace) => void;
}

/** The people of the article side by side, and whoever the reader adds. */
export function Compare({ page, generation, today, openPanel }: CompareProps) {
  const { view, place } = useCompareView(page, generation);
  return (
    <CompareView
      {...view}
      today={today}
      onPrint={() => void openPrint(place)}
      onWiden={() => openPanel(place)}
    />
  );
}
