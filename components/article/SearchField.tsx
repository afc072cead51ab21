import './article.css';
import { useStrings } from '../strings';

interface SearchFieldProps {
  query: string;
  onSearch: (query: string) => void;
}

/** The field of a search over the whole dataset. */
export function SearchField({ query, onSearch }: SearchFieldProps) {
  const { t } = useStrings();
  return (
    <search class="sp-search">
      <input
        type="search"
        value={query}
        placeholder={t('popupSearchLabel')}
        aria-label={t('popupSearchLabel')}
        autocomplete="off"
        spellcheck={false}
        onInput={(event) => onSearch(event.currentTarget.value)}
      />
    </search>
  );
}
