import './article.css';
import type { ComponentChildren } from 'preact';

interface SearchFieldProps {
  label: string;
  query: string;
  onSearch: (query: string) => void;
  /** What was found, where it stands below the field. */
  children?: ComponentChildren;
}

/** The field of a search over the whole dataset. */
export function SearchField({ label, query, onSearch, children }: SearchFieldProps) {
  return (
    <search class="sp-search">
      <input
        type="search"
        value={query}
        placeholder={label}
        aria-label={label}
        autocomplete="off"
        spellcheck={false}
        onInput={(event) => onSearch(event.currentTarget.value)}
      />
      {children}
    </search>
  );
}
