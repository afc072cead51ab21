import { useState } from 'preact/hooks';
import type { PageInFront } from '../../components/article/page-in-front';
import type { CompareViewProps } from '../../components/compare/CompareView';
import type { PanelPlace } from '../messaging/panel-address';
import { chosenIds } from './comparison-choices';
import { useComparison, type AskedComparison } from './use-comparison';
import { useSearch } from './use-search';

/** What a comparison shows and does, wherever it stands, and the place at which the panel shows the same. */
export function useCompareView(
  page: PageInFront,
  generation: number | undefined,
  asked?: AskedComparison,
): { view: Omit<CompareViewProps, 'today' | 'onPrint' | 'onWiden'>; place: PanelPlace } {
  const shown = useComparison(page, generation, asked);
  const [query, setQuery] = useState('');
  const search = useSearch(query, generation);
  return {
    view: { ...shown, query, search, onSearch: setQuery },
    place: { kind: 'compare', people: chosenIds(shown.people), topics: chosenIds(shown.topics) },
  };
}
