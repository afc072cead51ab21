import type { ComponentChildren } from 'preact';
import { useStrings } from '../../strings';

export interface RowsPartProps<Row> {
  title: string;
  intro?: string;
  rows: readonly Row[];
  onChange: (rows: Row[]) => void;
  /** What a row is called, such as "Name 2". */
  rowLabel: (row: Row, index: number) => string;
  emptyRow: Row;
  addLabel: string;
  /** Lays the fields of a row out otherwise than in even columns. */
  rowClass?: string;
  renderRow: (row: Row, change: (change: Partial<Row>) => void, index: number) => ComponentChildren;
}

/** A list inside a record: names, offices, labels. Rows are added at the end and taken out one by one. */
export function RowsPart<Row extends object>(props: RowsPartProps<Row>) {
  const { title, intro, rows, onChange, rowLabel, emptyRow, addLabel, rowClass, renderRow } = props;
  const { t } = useStrings();
  return (
    <fieldset class="form-part">
      <legend>{title}</legend>
      {intro !== undefined && <p class="muted">{intro}</p>}
      {rows.map((row, index) => (
        <fieldset key={index} class="form-row">
          <legend class="sp-only-read">{rowLabel(row, index)}</legend>
          <div class={rowClass === undefined ? 'fields' : `fields ${rowClass}`}>
            {renderRow(row, (change) => onChange(rows.with(index, { ...row, ...change })), index)}
          </div>
          <button
            type="button"
            class="sp-icon-button take-out"
            aria-label={t('optionsTakeOut', rowLabel(row, index))}
            onClick={() => onChange(rows.toSpliced(index, 1))}
          >
            ×
          </button>
        </fieldset>
      ))}
      <button type="button" class="sp-button small" onClick={() => onChange([...rows, emptyRow])}>
        {addLabel}
      </button>
    </fieldset>
  );
}
