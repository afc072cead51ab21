import type { ComponentChildren } from 'preact';
import { useCallback } from 'preact/hooks';
import type { PluralKey } from '../strings';
import { useStrings } from '../strings';
import { WindowedList } from './windowing/WindowedList';

export interface RecordListProps<Row> {
  /** What assistive technology calls the list. */
  label: string;
  /** Those that match the query. */
  rows: readonly Row[];
  /** What a row is taken to be high before it has been drawn. */
  rowHeightPx: number;
  /** A function of the module, so that it stays the same. */
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

/** A searchable list of records. */
export function RecordList<Row>(props: RecordListProps<Row>) {
  const { label, rows, rowHeightPx, keyOf, renderRow, query, onQuery, searchLabel } = props;
  const { countKey, emptyText, total } = props;
  const { t, plural } = useStrings();
  const keyAt = useCallback(
    (index: number) => {
      const row = rows[index];
      return row === undefined ? index : keyOf(row);
    },
    [rows, keyOf],
  );
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
      {rows.length === 0 ? (
        <p class="empty">{total === 0 ? emptyText : t('optionsNothingFound', query)}</p>
      ) : (
        <WindowedList
          label={label}
          count={rows.length}
          rowHeightPx={rowHeightPx}
          keyOf={keyAt}
          renderRow={(index) => {
            const row = rows[index];
            return row !== undefined && renderRow(row);
          }}
        />
      )}
    </>
  );
}
