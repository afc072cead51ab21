import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { cellId, linkId } from './cell-ids';
import type { GridColumn } from './grid-column';
import type { GridPlace } from './grid-keys';

export interface GridRowProps<Row, Sort extends string> extends RowCellsProps<Row, Sort> {
  /** Its place among those that the window knows. */
  at: number;
  startPx: number;
  heightPx: number;
  measure: (element: Element | null) => void;
}

interface RowCellsProps<Row, Sort extends string> {
  /** Undefined while it has not come yet. */
  row: Row | undefined;
  columns: readonly GridColumn<Row, Sort>[];
  index: number;
  gridId: string;
  /** Where the row leads. */
  hrefOf: (row: Row) => string;
  /** The column on which the keys stand, where it is this row. */
  active: number | undefined;
  /** What stands in place of the cell that is changed at present, where it is one of this row. */
  field: { column: number; content: ComponentChildren } | undefined;
}

/** One row; its first cell leads to the record, and with it the whole row does. */
export function GridRow<Row, Sort extends string>({
  at,
  startPx,
  heightPx,
  measure,
  ...cells
}: GridRowProps<Row, Sort>) {
  const { row, columns, index, gridId, hrefOf, active, field } = cells;
  // All rows are drawn anew whenever another comes into view; Preact passes over what is the same element as before.
  const drawn = useMemo(
    () => <RowCells {...{ row, columns, index, gridId, hrefOf, active, field }} />,
    [row, columns, index, gridId, hrefOf, active, field],
  );
  return (
    <div
      ref={measure}
      role="row"
      class="grid-row"
      aria-rowindex={index + 2}
      data-index={at}
      style={{ transform: `translateY(${startPx}px)`, minHeight: `${heightPx}px` }}
    >
      {drawn}
    </div>
  );
}

function RowCells<Row, Sort extends string>({
  row,
  columns,
  index,
  gridId,
  hrefOf,
  active,
  field,
}: RowCellsProps<Row, Sort>) {
  return (
    <>
      {columns.map(({ key, align, render }, place) => (
        <div
          key={key}
          id={cellId(gridId, index, place)}
          role={place === 0 ? 'rowheader' : 'gridcell'}
          aria-colindex={place + 1}
          aria-busy={row === undefined || undefined}
          class={align === 'end' ? 'grid-cell end' : 'grid-cell'}
          data-place={`${index} ${place}`}
          data-active={active === place || undefined}
        >
          {row === undefined ? undefined : field?.column === place ? (
            field.content
          ) : place === 0 ? (
            <a class="grid-link" id={linkId(gridId, index)} href={hrefOf(row)} tabIndex={-1}>
              {render(row)}
            </a>
          ) : (
            render(row)
          )}
        </div>
      ))}
    </>
  );
}

/** Where the cell stands that something lies in; undefined outside of all cells. */
export function placeOfCell(target: EventTarget | null): GridPlace | undefined {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[data-place]') : null;
  const [row, column] = (cell?.dataset['place'] ?? '').split(' ').map(Number);
  return row === undefined || column === undefined ? undefined : { row, column };
}
