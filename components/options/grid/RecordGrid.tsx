import { useEffect, useId, useLayoutEffect, useMemo, useState } from 'preact/hooks';
import { useStrings } from '../../strings';
import { useWindow } from '../windowing/use-window';
import { CellField } from './CellField';
import { cellId, linkId } from './cell-ids';
import { sortAfter, type CellEdits, type GridColumn, type GridSort } from './grid-column';
import '../windowing/windowed.css';
import './grid.css';
import { actOfKey, type GridPlace } from './grid-keys';
import { GridHead } from './GridHead';
import { GridRow, placeOfCell } from './GridRow';
import { isRoomFor, useRoom } from './use-room';

export interface RecordGridProps<Row extends { id: string }, Sort extends string> {
  /** What assistive technology calls the table. */
  label: string;
  /** The same array from one drawing to the next, or every row is drawn anew. */
  columns: readonly GridColumn<Row, Sort>[];
  /** Undefined where nothing can be changed. */
  edits: CellEdits<Row> | undefined;
  count: number;
  /** Undefined for a row that has not come yet. */
  rowAt: (index: number) => Row | undefined;
  /** Told which rows are drawn; `to` is not among them. */
  onView: (from: number, to: number) => void;
  sort: GridSort<Sort>;
  onSort: (sort: GridSort<Sort>) => void;
  rowHeightPx: number;
  /** Where the keys stand; kept by the owner, so that whoever comes back finds the place again. */
  place: GridPlace;
  onPlace: (place: GridPlace) => void;
  /** Where a row leads; the same function from one drawing to the next. */
  hrefOf: (row: Row) => string;
}

const headHeightPx = 34;
const keyOf = (index: number) => index;

/**
 * A table of any length, of which no more is drawn than can be seen. The grid itself keeps the focus and says which cell
 * is meant: rows may leave the view or be read anew beneath it and the keys go on from where they were.
 */
export function RecordGrid<Row extends { id: string }, Sort extends string>(
  props: RecordGridProps<Row, Sort>,
) {
  const { label, edits, count, rowAt, onView, sort, onSort, rowHeightPx, place, onPlace, hrefOf } = props;
  const { t } = useStrings();
  const id = useId();
  const room = useRoom();
  const columns = useMemo(
    () => props.columns.filter(({ needs }) => isRoomFor(needs, room)),
    [props.columns, room],
  );
  const [editing, setEditing] = useState<GridPlace | null>(null);
  const { scrollRef, rows, heightPx, measure, rowsInView, scrollTo } = useWindow({
    count,
    rowHeightPx,
    keyOf,
    headHeightPx,
  });
  const drawn = rows();
  const [from, to] = [drawn[0]?.index ?? 0, (drawn.at(-1)?.index ?? -1) + 1];
  useEffect(() => onView(from, to), [onView, from, to]);

  // Whoever comes back to the table, or has sorted it anew, sees the row that the keys stand on.
  const order = `${sort.by} ${sort.descending} ${count}`;
  // oxlint-disable-next-line react-hooks/exhaustive-deps -- where the keys go without another order `go` scrolls
  useLayoutEffect(() => scrollTo(Math.max(0, Math.min(place.row, count - 1))), [order]);

  const go = (next: GridPlace) => {
    onPlace(next);
    if (next.row >= 0) scrollTo(next.row);
  };
  const endEditing = (next?: GridPlace) => {
    setEditing(null);
    const { activeElement } = document;
    const isHere = activeElement === document.body || scrollRef.current?.contains(activeElement);
    if (isHere) scrollRef.current?.focus({ preventScroll: true });
    if (next) go(next);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target !== scrollRef.current) return;
    const act = actOfKey(event, { place, rows: count, columns: columns.length, rowsInView: rowsInView() });
    if (!act) return;
    event.preventDefault();
    const column = columns[place.column];
    const row = rowAt(place.row);
    switch (act.kind) {
      case 'go':
        go(act.to);
        break;
      case 'open':
        if (place.row >= 0)
          document.querySelector<HTMLElement>(`#${CSS.escape(linkId(id, place.row))}`)?.click();
        else if (column?.sort !== undefined) onSort(sortAfter(sort, column.sort));
        break;
      case 'edit':
        if (row && column && edits?.[column.key]?.valueOf(row) !== undefined) setEditing(place);
        break;
    }
  };
  const fieldOf = (row: Row) => {
    const column = editing && columns[editing.column];
    const edit = column && edits?.[column.key];
    if (!edit) return undefined;
    const below = { row: Math.min(editing.row + 1, count - 1), column: editing.column };
    const content = (
      <CellField
        label={column.title}
        value={edit.valueOf(row) ?? ''}
        lang={edit.lang?.(row)}
        onSave={(value) => edit.save(row, value)}
        onDone={() => endEditing(below)}
        onCancel={() => endEditing()}
      />
    );
    return { column: editing.column, content };
  };
  const isDrawn = place.row < 0 || drawn.some(({ index }) => index === place.row);

  return (
    <>
      <div
        class="windowed grid"
        ref={scrollRef}
        role="grid"
        aria-label={label}
        aria-describedby={`${id}-keys`}
        aria-rowcount={count + 1}
        aria-colcount={columns.length}
        aria-activedescendant={isDrawn && count > 0 ? cellId(id, place.row, place.column) : undefined}
        tabIndex={0}
        style={{ '--grid-tracks': columns.map(({ track }) => track).join(' ') }}
        onKeyDown={onKeyDown}
        onClick={(event) => {
          const clicked = placeOfCell(event.target);
          if (clicked) onPlace(clicked);
        }}
      >
        <GridHead
          columns={columns}
          sort={sort}
          onSort={onSort}
          gridId={id}
          active={place.row < 0 ? place.column : undefined}
        />
        <div role="rowgroup" class="grid-body" style={{ height: `${heightPx()}px` }}>
          {drawn.map(({ index, place: at, startPx }) => {
            const row = rowAt(index);
            return (
              <GridRow
                key={index}
                row={row}
                columns={columns}
                index={index}
                at={at}
                startPx={startPx}
                heightPx={rowHeightPx}
                measure={measure}
                gridId={id}
                hrefOf={hrefOf}
                active={place.row === index ? place.column : undefined}
                field={row && editing?.row === index ? fieldOf(row) : undefined}
              />
            );
          })}
        </div>
      </div>
      <p class="sp-only-read" id={`${id}-keys`}>
        {t('optionsGridKeys')}
      </p>
    </>
  );
}
