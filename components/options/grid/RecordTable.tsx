import { useEffect, useRef } from 'preact/hooks';
import type { PluralKey } from '../../strings';
import { useStrings } from '../../strings';
import { RecordGrid, type RecordGridProps } from './RecordGrid';

export interface RecordTableProps<Row extends { id: string }, Sort extends string> extends Omit<
  RecordGridProps<Row, Sort>,
  'count'
> {
  /** Undefined until it is known how many rows there are. */
  counts: { count: number; total: number } | undefined;
  /** Set while records are read for the table. */
  reading: { done: number; of?: number } | undefined;
  query: string;
  onQuery: (query: string) => void;
  searchLabel: string;
  /** Counts the rows that match. */
  countKey: PluralKey;
  /** Said when the dataset holds none at all. */
  emptyText: string;
}

/** A table of records with a filter above it, which the key `/` reaches from everywhere. */
export function RecordTable<Row extends { id: string }, Sort extends string>(
  props: RecordTableProps<Row, Sort>,
) {
  const { counts, reading, query, onQuery, searchLabel, countKey, emptyText, ...grid } = props;
  const { t, plural, locale } = useStrings();
  const filter = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const life = new AbortController();
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isField(event.target))
        return;
      event.preventDefault();
      filter.current?.focus();
    };
    window.addEventListener('keydown', onKeyDown, life);
    return () => life.abort();
  }, []);
  const numbers = new Intl.NumberFormat(locale);
  return (
    <>
      <div class="search">
        <input
          ref={filter}
          type="search"
          value={query}
          placeholder={searchLabel}
          aria-label={searchLabel}
          aria-keyshortcuts="/"
          onInput={(event) => onQuery(event.currentTarget.value)}
        />
        <span class="muted" role="status">
          {counts && plural(countKey, counts.count)}
        </span>
      </div>
      {reading && (
        <div class="reading" role="status">
          <span>
            {t(
              'optionsTableReading',
              numbers.format(reading.done),
              numbers.format(reading.of ?? reading.done),
            )}
          </span>
          <progress max={reading.of ?? 1} value={reading.done} aria-label={t('optionsTableReadingLabel')} />
        </div>
      )}
      {counts?.count === 0 && (
        <p class="empty">{counts.total === 0 ? emptyText : t('optionsNothingFound', query)}</p>
      )}
      {counts !== undefined && counts.count > 0 && <RecordGrid {...grid} count={counts.count} />}
    </>
  );
}

/** In a field `/` is a letter. */
function isField(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, textarea, select, [contenteditable]') !== null;
}
