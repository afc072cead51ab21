import type { Uid } from '../../actors/actor';
import { sortInSteps } from '../../matching/index/sort-in-steps';
import type { Progress } from '../checking/incoming';
import { packOfUid } from '../reading/overlay';
import type { PackReader } from '../reading/pack-reader';
import type { Entity } from '../records/records';
import { createColumns, noRow, numbersOf, searchTextOf, type ColumnContext, type Columns } from './columns';
import { readSaved, readSavedOrder, readSavedTexts } from './saved-columns';
import { createPause, inSlices } from './slices';
import { createTextColumn, type TextColumn } from './text-column';

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
  /** The records of a kind, and of those that it refers to: as they are kept, else read once, linear in them, in slices. */
  table(entity: Entity, onProgress?: (progress: Progress) => void): Promise<PackTable>;
  /** What its rows are searched by. Linear in them where they are not kept, in slices. */
  texts(entity: Entity, onProgress?: (progress: Progress) => void): Promise<TextColumn>;
  /** True once it has been read. */
  isRead(entity: Entity): boolean;
}

type Tell = (progress: Progress) => void;

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
  /** Texts that came with reading the table. */
  const filled = new Map<Entity, TextColumn>();
  const texts = new Map<Entity, Promise<TextColumn>>();
  const { columns: kept } = reader;
  const placeOf = new Map(reader.packs.map(({ id }, place) => [id, place]));
  const context: ColumnContext = {
    locale,
    rowOf: (entity, uid) => read.get(entity)?.rowOf(uid) ?? noRow,
    titleOf: (entity, row) => read.get(entity)?.columns.titles.at(row) ?? '',
    packOf: (uid) => placeOf.get(packOfUid(uid)) ?? placeOf.size,
  };

  const countOf = (entity: Entity) => reader.packs.reduce((sum, { counts }) => sum + counts[entity], 0);

  async function readTable(entity: Entity, tell: Tell): Promise<PackTable> {
    for (const needed of needs[entity]) {
      // oxlint-disable-next-line no-await-in-loop -- they need each other
      await table(needed);
    }
    const count = countOf(entity);
    const saved = readSaved(await kept?.read(entity), { locale, count, numbers: numbersOf[entity] });
    const columns = createColumns(entity, context, saved);
    if (!saved) await fill(entity, columns, tell);
    let rows: ReadonlyMap<Uid, number> | undefined;
    let byTitle: Promise<Uint32Array> | undefined;
    const made: PackTable = {
      columns,
      // Positions are referred to by nobody here, and there may be a million.
      rowOf: (uid) => (entity === 'position' ? noRow : ((rows ??= rowsByUid(columns)).get(uid) ?? noRow)),
      byTitle: () => (byTitle ??= orderByTitle(entity, columns)),
    };
    read.set(entity, made);
    return made;
  }

  async function fill(entity: Entity, columns: ReturnType<typeof createColumns>, tell: Tell): Promise<void> {
    const found = createTextColumn();
    for await (const records of walk(entity, tell)) {
      for (const record of records) {
        columns.add(record);
        found.push(searchTextOf(entity, record, columns.titles.at(columns.count() - 1)));
      }
    }
    filled.set(entity, found);
    // Whoever waits for rows need not wait for this.
    void kept?.write(entity, columns.toSaved());
    keepTexts(entity, found);
  }

  async function* walk(entity: Entity, tell: Tell) {
    const of = countOf(entity);
    const pause = createPause();
    let done = 0;
    for await (const records of reader.all(entity)) {
      yield records;
      done += records.length;
      tell({ step: 'reading', done, of });
      await pause();
    }
  }

  async function readTexts(entity: Entity, tell: Tell): Promise<TextColumn> {
    const { columns } = await table(entity);
    const known = filled.get(entity);
    if (known) return known;
    const saved = readSavedTexts(await kept?.read(`${entity} texts`), { locale, count: columns.count() });
    const found = createTextColumn(saved);
    if (saved) return found;
    for await (const records of walk(entity, tell)) {
      for (const record of records) found.push(searchTextOf(entity, record, columns.titles.at(found.count)));
    }
    keepTexts(entity, found);
    return found;
  }

  /** But for those of positions: they would take as much room again as the positions. */
  function keepTexts(entity: Entity, found: ReturnType<typeof createTextColumn>): void {
    if (entity !== 'position') void kept?.write(`${entity} texts`, { locale, texts: found.toBlocks() });
  }

  async function orderByTitle(entity: Entity, columns: Columns): Promise<Uint32Array> {
    const name = `${entity} by title`;
    const saved = readSavedOrder(await kept?.read(name), { locale, count: columns.count() });
    if (saved) return saved;
    const order = await sortByTitle(columns, collator);
    void kept?.write(name, { locale, order });
    return order;
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

  return {
    context,
    collator,
    table,
    texts: (entity, onProgress = () => undefined) => {
      const known = texts.get(entity);
      if (known) return known;
      const reading = readTexts(entity, onProgress);
      texts.set(entity, reading);
      reading.catch(() => texts.delete(entity));
      return reading;
    },
    isRead: (entity) => read.has(entity),
  };
}

function rowsByUid({ uids }: Columns): ReadonlyMap<Uid, number> {
  const rows = new Map<Uid, number>();
  for (let row = 0; row < uids.count; row++) rows.set(uids.at(row), row);
  return rows;
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
