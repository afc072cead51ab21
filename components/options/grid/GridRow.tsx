import { CellField } from './CellField';
import type { GridColumn } from './grid-column';
import type { GridPlace } from './grid-keys';

export interface GridRowProps<Row, Sort extends string> {
  /** Undefined while it has not come yet. */
  row: Row | undefined;
  columns: readonly GridColumn<Row, Sort>[];
  index: number;
  /** Its place among those that the window knows. */
  at: number;
  startPx: number;
  heightPx: number;
  measure: (element: Element | null) => void;
  cellId: (column: number) => string;
  linkId: string;
  href: string | undefined;
  /** The column on which the keys stand, where it is this row. */
  active: number | undefined;
  /** The column whose cell is a field at present. */
  editing: number | undefined;
  /** The field was stored. */
  onEdited: () => void;
  /** The field was left as it was. */
  onLeft: () => void;
}

/** One row; its first cell leads to the record, and with it the whole row does. */
export function GridRow<Row, Sort extends string>(props: GridRowProps<Row, Sort>) {
  const { row, columns, index, at, startPx, heightPx, measure, cellId, active, editing } = props;
  return (
    <div
      ref={measure}
      role="row"
      class="grid-row"
      aria-rowindex={index + 2}
      data-index={at}
      style={{ transform: `translateY(${startPx}px)`, minHeight: `${heightPx}px` }}
    >
      {columns.map((column, place) => (
        <div
          key={column.key}
          id={cellId(place)}
          role={place === 0 ? 'rowheader' : 'gridcell'}
          aria-colindex={place + 1}
          aria-busy={row === undefined || undefined}
          class={column.align === 'end' ? 'grid-cell end' : 'grid-cell'}
          data-place={`${index} ${place}`}
          data-active={active === place || undefined}
        >
          {row && (
            <GridCell
              {...props}
              row={row}
              column={column}
              isFirst={place === 0}
              isEdited={editing === place}
            />
          )}
        </div>
      ))}
    </div>
  );
}

function GridCell<Row, Sort extends string>({
  row,
  column,
  isFirst,
  isEdited,
  linkId,
  href,
  onEdited,
  onLeft,
}: GridRowProps<Row, Sort> & {
  row: Row;
  column: GridColumn<Row, Sort>;
  isFirst: boolean;
  isEdited: boolean;
}) {
  const { edit } = column;
  if (isEdited && edit) {
    return (
      <CellField
        label={column.title}
        value={edit.valueOf(row) ?? ''}
        lang={edit.lang?.(row)}
        onSave={(value) => edit.save(row, value)}
        onDone={onEdited}
        onCancel={onLeft}
      />
    );
  }
  if (!isFirst) return <>{column.render(row)}</>;
  return (
    <a class="grid-link" id={linkId} href={href} tabIndex={-1}>
      {column.render(row)}
    </a>
  );
}

/** Where the cell stands that something lies in; undefined outside of all cells. */
export function placeOfCell(target: EventTarget | null): GridPlace | undefined {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[data-place]') : null;
  const [row, column] = (cell?.dataset['place'] ?? '').split(' ').map(Number);
  return row === undefined || column === undefined ? undefined : { row, column };
}
