import type { ComponentChildren } from 'preact';
import type { Room } from './use-room';

export interface GridColumn<Row, Sort extends string> {
  key: string;
  title: string;
  /** Undefined for a column that the table cannot be sorted by. */
  sort?: Sort;
  /** A track of the CSS grid, such as `minmax(0, 2fr)`. */
  track: string;
  /** Numbers and dates stand at the end of their cell. */
  align?: 'start' | 'end';
  /** Left out where the window has less room; absent for what tells rows apart. */
  needs?: Exclude<Room, 'narrow'>;
  render: (row: Row) => ComponentChildren;
}

/** How cells are changed in place, by the key of their column; undefined where that needs the form. */
export type CellEdits<Row> = Readonly<Partial<Record<string, CellEdit<Row>>>>;

export interface CellEdit<Row> {
  /** What the field begins with; undefined where this row's cell cannot be changed in place. */
  valueOf: (row: Row) => string | undefined;
  lang?: (row: Row) => string;
  /** The sentence that says what is wrong; null once it is stored. */
  save: (row: Row, value: string) => Promise<string | null>;
}

export interface GridSort<Sort extends string> {
  by: Sort;
  descending: boolean;
}

/** The order after its head was used: another column begins ascending, the same turns round. */
export function sortAfter<Sort extends string>(sort: GridSort<Sort>, by: Sort): GridSort<Sort> {
  return { by, descending: sort.by === by && !sort.descending };
}
