import { useCallback, useEffect, useLayoutEffect, useReducer, useState } from 'preact/hooks';
import type { GridSort } from '../../components/options/grid/grid-column';
import type { GridPlace } from '../../components/options/grid/grid-keys';
import type { TableParts } from '../../components/options/catalog/PeopleTable';
import { useStrings } from '../../components/strings';
import type { Entity } from '../../utils/dataset/records/records';
import type { TableRows, TableSorts } from '../../utils/dataset/tables/table';
import { createTableRows } from './table-rows';
import type { Workshop } from './workshop';

/** A section's table: which rows there are, in which order, and where the keys stand. */
export function useTable<E extends Entity>(
  workshop: Workshop,
  entity: E,
  options: { query: string; begin: GridSort<TableSorts[E]>; hrefOf: (row: TableRows[E]) => string },
): Omit<TableParts<TableRows[E], TableSorts[E]>, 'query' | 'onQuery' | 'edits'> {
  const { dataset, stored, today } = workshop;
  const { locale } = useStrings();
  const { query, begin, hrefOf } = options;
  const { generation } = stored.overview;
  const [sort, setSort] = useState(begin);
  const [place, setPlace] = useState<GridPlace>({ row: 0, column: 0 });
  const [counted, count] = useReducer((times: number) => times + 1, 0);
  const [, draw] = useReducer((drawn: number) => drawn + 1, 0);
  const [rows] = useState(() =>
    createTableRows<E>({ reads: dataset, today, onChange: () => draw(undefined) }),
  );
  // With the drawing: effects after it wait for a frame, and in a tab behind others that comes a second later.
  useLayoutEffect(() => {
    rows.ask({ entity, query, sort: sort.by, descending: sort.descending, locale });
    // oxlint-disable-next-line react/exhaustive-deps -- another generation is asked anew, and so are rows without counts
  }, [rows, entity, query, sort, locale, generation, counted]);
  useEffect(() => () => rows.stop(), [rows]);

  const { table, progress, rowAt } = rows.state();
  const isOpen = table !== undefined;
  useEffect(() => {
    // Counting may have to read a million positions; what is shown first does not wait for that.
    if (entity === 'position' || !isOpen) return undefined;
    let isLate = false;
    const wait = async () => {
      await dataset.whenCounted(locale);
      if (!isLate) count(undefined);
    };
    void wait();
    return () => {
      isLate = true;
    };
  }, [dataset, entity, locale, generation, isOpen]);
  return {
    counts: table,
    reading: progress,
    rowAt,
    onView: useCallback((from, to) => rows.want(from, to), [rows]),
    sort,
    onSort: (next) => {
      setSort(next);
      setPlace({ row: place.row < 0 ? -1 : 0, column: place.column });
    },
    place,
    onPlace: setPlace,
    hrefOf,
  };
}
