import type { Uid } from '../../actors/actor';
import type { DatasetView } from '../reading/dataset-view';
import type { Edit, Entity, Records } from '../records/records';
import { createTextColumn, type TextColumn } from './text-column';
import { createColumns, noRow, searchTextOf, type ColumnContext, type NumberName } from './columns';
import { effectiveRecords } from './effective-records';
import { reorder } from './order-rows';
import { bodyRank, type PackTable, type PackTables } from './pack-tables';

/**
 * A table with the reader's edits above: the packs' rows as they are, then a row for each record that the reader wrote or
 * changed. What was read of packs is not read again for an edit.
 */
export interface EditedTable {
  /** Rows of the packs and others, those that are not shown among them. */
  count: number;
  /** How many of them are the packs'. */
  packCount: number;
  /** Rows of packs that are hidden, or shown in another row. */
  without: ReadonlySet<number>;
  uidAt(row: number): Uid;
  titleAt(row: number): string;
  number(name: NumberName, row: number): number;
  /** Where a record that is referred to stands now. */
  current(row: number): number;
  rowOf(uid: Uid): number;
  isShown(row: number): boolean;
  byTitle(): Promise<Uint32Array>;
  /** Marks the rows that hold the word; `texts` are those of the packs' rows. */
  mark(texts: TextColumn, word: string, marks: Uint8Array): Generator<void, void, void>;
}

export async function createEditedTable(
  entity: Entity,
  given: {
    packs: PackTables;
    table: PackTable;
    view: DatasetView;
    /** Of what is referred to, with edits above. */
    rowOf: ColumnContext['rowOf'];
    titleOf: ColumnContext['titleOf'];
  },
): Promise<EditedTable> {
  const { packs, table, view, rowOf, titleOf } = given;
  const { columns } = table;
  const packCount = columns.count();
  const edits = view.edits.filter((edit) => edit.entity === entity);
  const packRows = entity === 'position' ? await positionRows(edits, given) : undefined;
  const packRowOf = (uid: Uid) => (packRows ? (packRows.get(uid) ?? noRow) : table.rowOf(uid));
  const own = createColumns(entity, { ...packs.context, rowOf, titleOf });
  const ownTexts = createTextColumn();
  const rows = new Map<Uid, number>();
  const without = new Set<number>();
  const instead = new Map<number, number>();
  const shown = edits.filter(({ op }) => op !== 'hide').map(({ uid }) => uid);
  const records = await effectiveRecords(view, entity, shown);
  for (const { uid } of edits) {
    const packRow = packRowOf(uid);
    if (packRow !== noRow) without.add(packRow);
    const record: Records[Entity] | undefined = records.get(uid);
    if (!record) continue;
    const row = packCount + own.count();
    own.add(record);
    ownTexts.push(searchTextOf(entity, record, own.titles.at(row - packCount)));
    rows.set(uid, row);
    if (packRow !== noRow) instead.set(packRow, row);
  }
  const isOwn = (row: number) => row >= packCount;
  const titleAt = (row: number) => (isOwn(row) ? own.titles.at(row - packCount) : columns.titles.at(row));
  const rankAt = (row: number) => (isOwn(row) ? bodyRank(own, row - packCount) : bodyRank(columns, row));
  return {
    count: packCount + own.count(),
    packCount,
    without,
    uidAt: (row) => (isOwn(row) ? own.uids.at(row - packCount) : columns.uids.at(row)),
    titleAt,
    number: (name, row) => (isOwn(row) ? own.number(name, row - packCount) : columns.number(name, row)),
    current: (row) => instead.get(row) ?? row,
    rowOf: (uid) => rows.get(uid) ?? table.rowOf(uid),
    isShown: (row) => row !== noRow && !without.has(row),
    byTitle: async () =>
      reorder(await table.byTitle(), {
        without,
        added: [...rows.values()],
        isBefore: (one, other) => {
          const groups = rankAt(one) - rankAt(other);
          return groups < 0 || (groups === 0 && packs.collator.compare(titleAt(one), titleAt(other)) < 0);
        },
      }),
    *mark(texts, word, marks) {
      yield* texts.mark(word, marks);
      yield* ownTexts.mark(word, marks.subarray(packCount));
    },
  };
}

/** Where the positions that were edited stand among the packs': found by their actors, since no list of a million is kept. */
async function positionRows(
  edits: readonly Edit[],
  { packs, table, view }: { packs: PackTables; table: PackTable; view: DatasetView },
): Promise<Map<Uid, number>> {
  const edited = edits.filter(({ op }) => op !== 'add').map(({ uid }) => uid);
  const upstream = await view.actorReads.upstreamPositions(edited);
  const found = new Map<Uid, number>();
  if (upstream.length === 0) return found;
  const { rowOf } = await packs.table('actor');
  const actors = new Set(upstream.map(({ actor }) => rowOf(actor)));
  const wanted = new Set(upstream.map(({ id }) => id));
  const { columns } = table;
  for (let row = 0; row < columns.count(); row++) {
    if (!actors.has(columns.number('actor', row))) continue;
    const uid = columns.uids.at(row);
    if (wanted.has(uid)) found.set(uid, row);
  }
  return found;
}
