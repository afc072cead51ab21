import type { Uid } from '../../actors/actor';
import { sortInSteps } from '../../matching/index/sort-in-steps';
import type { Progress } from '../incoming';
import { packOfUid } from '../overlay';
import type { PackReader } from '../pack-reader';
import type { Entity } from '../records';
import { createColumns, noRow, type ColumnContext, type Columns } from './columns';
import { createPause, inSlices } from './slices';

/** A table of the packs in force, without the reader's edits. */
export interface PackTable {
  columns: Columns;
  rowOf: (uid: Uid) => number;
  /** The rows by title, people before bodies. */
  byTitle: () => Promise<Uint32Array>;
}

export interface PackTables {
  context: ColumnContext;
  collator: Intl.Collator;
  /** Reads the records of a kind, and of those that it refers to, once. Linear in them, in slices. */
  table(entity: Entity, onProgress?: (progress: Progress) => void): Promise<PackTable>;
  /** True once it has been read. */
  isRead(entity: Entity): boolean;
}

const needs: Record<Entity, readonly Entity[]> = {
  outlet: [],
  topic: [],
  actor: [],
  source: ['outlet'],
  position: ['actor', 'topic', 'source'],
};

export function createPackTables(reader: PackReader, locale: string): PackTables {
  const collator = new Intl.Collator(locale);
  const running = new Map<
    Entity,
    { table: Promise<PackTable>; hearing: Set<(progress: Progress) => void> }
  >();
  const read = new Map<Entity, PackTable>();
  const placeOf = new Map(reader.packs.map(({ id }, place) => [id, place]));
  const context: ColumnContext = {
    locale,
    rowOf: (entity, uid) => read.get(entity)?.rowOf(uid) ?? noRow,
    titleOf: (entity, row) => read.get(entity)?.columns.titles.at(row) ?? '',
    packOf: (uid) => placeOf.get(packOfUid(uid)) ?? placeOf.size,
  };

  async function readTable(entity: Entity, tell: (progress: Progress) => void): Promise<PackTable> {
    for (const needed of needs[entity]) {
      // oxlint-disable-next-line no-await-in-loop -- they need each other
      await table(needed);
    }
    const columns = createColumns(entity, context);
    const rows = new Map<Uid, number>();
    const of = reader.packs.reduce((sum, { counts }) => sum + counts[entity], 0);
    const pause = createPause();
    for await (const records of reader.all(entity)) {
      for (const record of records) {
        // Positions are referred to by nobody here, and there may be a million.
        if (entity !== 'position') rows.set(record.id, columns.count());
        columns.add(record);
      }
      tell({ step: 'reading', done: columns.count(), of });
      await pause();
    }
    let byTitle: Promise<Uint32Array> | undefined;
    const made: PackTable = {
      columns,
      rowOf: (uid) => rows.get(uid) ?? noRow,
      byTitle: () => (byTitle ??= sortByTitle(columns, collator)),
    };
    read.set(entity, made);
    return made;
  }

  function table(entity: Entity, onProgress?: (progress: Progress) => void): Promise<PackTable> {
    const known = running.get(entity);
    if (known) {
      if (onProgress) known.hearing.add(onProgress);
      return known.table;
    }
    const hearing = new Set(onProgress ? [onProgress] : []);
    const reading = readTable(entity, (progress) => {
      for (const hear of hearing) hear(progress);
    });
    running.set(entity, { table: reading, hearing });
    // What storage refused once it may give the next time.
    reading.catch(() => running.delete(entity));
    return reading;
  }

  return { context, collator, table, isRead: (entity) => read.has(entity) };
}

async function sortByTitle(columns: Columns, collator: Intl.Collator): Promise<Uint32Array> {
  // Each is taken out of its block once: sorting compares every title many times.
  const titles = Array.from({ length: columns.count() }, (_, row) => columns.titles.at(row));
  const order = await inSlices(
    sortInSteps(titles.length, (one, other) => {
      const groups = bodyRank(columns, one) - bodyRank(columns, other);
      return groups < 0 || (groups === 0 && collator.compare(titles[one]!, titles[other]!) < 0);
    }),
  );
  return order ?? new Uint32Array();
}

/** People stand before bodies; other records are of one kind. */
export function bodyRank(columns: Columns, row: number): number {
  return columns.number('isBody', row) === 1 ? 1 : 0;
}
