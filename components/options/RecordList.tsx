import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { PluralKey } from '../strings';
import { useStrings } from '../strings';

export interface RecordListProps<Row> {
  /** Those that match the query. */
  rows: readonly Row[];
  keyOf: (row: Row) => string;
  renderRow: (row: Row) => ComponentChildren;
  query: string;
  onQuery: (query: string) => void;
  searchLabel: string;
  /** Counts the rows that match. */
  countKey: PluralKey;
  /** Said when the dataset holds none at all. */
  emptyText: string;
  /** How many there are without the query. */
  total: number;
}

/** A list of thousands must not freeze the page: the rest comes on request, and a search finds it sooner. */
const rowsAtOnce = 200;

/** A searchable list of records. */
export function RecordList<Row>(props: RecordListProps<Row>) {
  const { rows, keyOf, renderRow, query, onQuery, searchLabel, countKey, emptyText, total } = props;
  const { t, plural } = useStrings();
  const [limit, setLimit] = useState(rowsAtOnce);
  const shown = rows.slice(0, limit);
  return (
    <>
      <div class="search">
        <input
          type="search"
          value={query}
          placeholder={searchLabel}
          aria-label={searchLabel}
          onInput={(event) => onQuery(event.currentTarget.value)}
        />
        <span class="muted" role="status">
          {plural(countKey, rows.length)}
        </span>
      </div>
      {shown.length === 0 ? (
        <p class="empty">{total === 0 ? emptyText : t('optionsNothingFound', query)}</p>
      ) : (
        <ul class="list">
          {shown.map((row) => (
            <li key={keyOf(row)}>{renderRow(row)}</li>
          ))}
        </ul>
      )}
      {rows.length > shown.length && (
        <button type="button" class="sp-button more" onClick={() => setLimit(limit + rowsAtOnce)}>
          {plural('optionsShowMore', Math.min(rowsAtOnce, rows.length - shown.length))}
        </button>
      )}
    </>
  );
}
