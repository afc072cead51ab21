import { cellId } from './cell-ids';
import { sortAfter, type GridColumn, type GridSort } from './grid-column';

export interface GridHeadProps<Row, Sort extends string> {
  columns: readonly GridColumn<Row, Sort>[];
  sort: GridSort<Sort>;
  onSort: (sort: GridSort<Sort>) => void;
  gridId: string;
  /** The column on whose head the keys stand. */
  active: number | undefined;
}

/** The heads of the columns, which stay in view; by those with a button the table is sorted. */
export function GridHead<Row, Sort extends string>(props: GridHeadProps<Row, Sort>) {
  const { columns, sort, onSort, gridId, active } = props;
  return (
    <div role="rowgroup" class="grid-head">
      <div role="row" class="grid-row" aria-rowindex={1}>
        {columns.map((column, index) => {
          const { sort: by } = column;
          const isSorted = by !== undefined && sort.by === by;
          return (
            <div
              key={column.key}
              id={cellId(gridId, -1, index)}
              role="columnheader"
              aria-colindex={index + 1}
              aria-sort={by === undefined ? undefined : sortWord(isSorted, sort.descending)}
              class={column.align === 'end' ? 'grid-cell end' : 'grid-cell'}
              data-active={active === index || undefined}
            >
              {by === undefined ? (
                column.title
              ) : (
                <button type="button" tabIndex={-1} onClick={() => onSort(sortAfter(sort, by))}>
                  {column.title}
                  <span class="sort-mark" aria-hidden="true">
                    {isSorted ? (sort.descending ? ' ↓' : ' ↑') : ''}
                  </span>
                </button>
              )}
            </div>
          );
        })}
      </div>
    </div>
  );
}

function sortWord(isSorted: boolean, descending: boolean) {
  if (!isSorted) return 'none';
  return descending ? 'descending' : 'ascending';
}
