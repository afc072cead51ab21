import type { DatasetView } from '../reading/dataset-view';
import type { Entity } from '../records/records';
import { chosenOf } from './chosen-of';
import type { EditedTable } from './edited-table';
import { nearest } from './nearest';
import { createPackTables, type PackTables } from './pack-tables';
import { readBalance } from './read-balance';
import { readRows } from './read-rows';
import type { OpenTable, TableReads } from './table';
import { createViewTables, type ViewTables } from './view-tables';

/** Tables that are still known; a page shows two at once. */
const keptTables = 12;

/** More choices would not be read; typing narrows them down. */
const mostChoices = 50;

/** The tables of a dataset. What was read of packs is kept until others are in force. */
export function createTableReads(
  read: <R>(use: (view: DatasetView) => Promise<R>) => Promise<R>,
): TableReads {
  let packs: { key: string; tables: PackTables } | undefined;
  let current: ViewTables | undefined;
  let lastId = 0;
  const open = new Map<number, { tables: ViewTables; table: EditedTable; order: Uint32Array }>();

  function tablesOf(view: DatasetView, locale: string): ViewTables {
    const key = [locale, view.generation === 0, ...view.packs.map(({ id, gen }) => `${id} ${gen}`)].join(
      '\n',
    );
    if (packs?.key !== key) packs = { key, tables: createPackTables(view.reader, locale) };
    else if (current?.view === view) return current;
    current = createViewTables(packs.tables, view);
    return current;
  }

  function keep(kept: { tables: ViewTables; table: EditedTable; order: Uint32Array }): number {
    lastId++;
    open.set(lastId, kept);
    if (open.size > keptTables) open.delete(lastId - keptTables);
    return lastId;
  }

  return {
    table: ({ entity, query, sort, descending, locale }, { onProgress, signal } = {}) => {
      const isWanted = () => !signal?.aborted;
      return read(async (view): Promise<OpenTable | { kind: 'cancelled' }> => {
        const tables = tablesOf(view, locale);
        const table = await tables.table(entity, onProgress);
        if (!isWanted()) return { kind: 'cancelled' };
        const all = await tables.order(entity, sort);
        const marks = await tables.matches(entity, query, { isWanted, onProgress });
        if (marks === null || !isWanted()) return { kind: 'cancelled' };
        const found = marks ? all.filter((row) => marks[row] === 1) : all;
        const order = descending ? found.toReversed() : found;
        return { kind: 'table', id: keep({ tables, table, order }), count: order.length, total: all.length };
      });
    },

    balance: (locale, { onProgress, signal } = {}) =>
      read(async (view) => {
        const tables = tablesOf(view, locale);
        await tables.table('position', onProgress);
        return readBalance(tables, () => !signal?.aborted);
      }),

    whenCounted: (locale, { onProgress } = {}) =>
      read(async (view) => {
        await tablesOf(view, locale).table('position', onProgress);
      }),

    tableRows: <E extends Entity>(
      entity: E,
      { table: id, from, to, today }: { table: number; from: number; to: number; today: string },
    ) => {
      const kept = open.get(id);
      if (!kept) return Promise.resolve([]);
      const rows = [...kept.order.subarray(from, to)];
      // The records as they stand now: an edit is seen before its table has been asked for again.
      return read((view) => readRows(entity, rows, { ...kept, view, today }));
    },

    choices: ({ entity, query, locale, bodiesOnly = false }) =>
      read(async (view) => {
        const tables = tablesOf(view, locale);
        const table = await tables.table(entity);
        const order = await table.byTitle();
        const marks = await tables.matches(entity, query, { isWanted: () => true });
        const rows = nearest(query, mostChoices, {
          rows: order,
          titleAt: (row) => table.titleAt(row),
          isMatch: (row) =>
            (!marks || marks[row] === 1) && (!bodiesOnly || table.number('isBody', row) === 1),
        });
        return chosenOf(
          view,
          entity,
          rows.map((row) => table.uidAt(row)),
          locale,
        );
      }),

    chosen: (entity, uids, locale) => read((view) => chosenOf(view, entity, uids, locale)),
  };
}
