import { SearchField } from '../../../components/article/SearchField';
import { SearchFound } from '../../../components/article/SearchFound';
import { useStrings } from '../../../components/strings';
import { useSearch } from '../../../utils/asking/use-search';
import type { PanelPlace } from '../../../utils/messaging/panel-address';

interface SearchViewProps {
  query: string;
  onSearch: (query: string) => void;
  /** Of the dataset; absent until it is known. */
  generation: number | undefined;
  goTo: (place: PanelPlace) => void;
}

/** Everybody and every position of the dataset, by the words that the reader types. */
export function SearchView({ query, onSearch, generation, goTo }: SearchViewProps) {
  const { t } = useStrings();
  const search = useSearch(query, generation);
  return (
    <>
      <h1 class="sp-only-read">{t('panelSearch')}</h1>
      <SearchField label={t('popupSearchLabel')} query={query} onSearch={onSearch} />
      {search ? (
        <SearchFound
          search={search}
          onOpen={(actor, position) =>
            goTo({ kind: 'actor', actor, ...(position !== undefined && { position }) })
          }
        />
      ) : (
        <p class="sp-message quiet">{t('panelSearchHint')}</p>
      )}
    </>
  );
}
