import type { DatasetView } from '../reading/dataset-view';
import type { Progress } from '../checking/incoming';
import type { Entity } from '../records/records';
import { noRow, type ColumnContext } from './columns';
import { createEditedTable, type EditedTable } from './edited-table';
import { isOwn } from '../reading/overlay';
import { wordsOf } from './fold-text';
import { orderByNumber } from './order-rows';
import type { PackTables } from './pack-tables';
import { inSlices } from './slices';
import type { TableSorts } from './table';

/** The tables of one generation of the dataset. */
export interface ViewTables {
  view: DatasetView;
  table(entity: Entity, onProgress?: (progress: Progress) => void): Promise<EditedTable>;
  /** The rows shown, ascending. */
  order<E extends Entity>(entity: E, sort: TableSorts[E]): Promise<Uint32Array>;
  /** Marks the rows in which every word of the query stands; undefined where it has none, null once it is not wanted. */
  matches(
    entity: Entity,
    query: string,
    options: { isWanted: () => boolean; onProgress?: (progress: Progress) => void },
  ): Promise<Uint8Array | undefined | null>;
  /** How many positions (of an outlet: sources) refer to each row; undefined until these have been read. */
  referring(entity: Entity): Promise<Uint32Array | undefined>;
}

/** What a row shows of another record is searched by that record's words too. */
const shownWith: Record<Entity, readonly ('actor' | 'topic' | 'outlet')[]> = {
  position: ['actor', 'topic'],
  source: ['outlet'],
  actor: [],
  topic: [],
  outlet: [],
};

const referredBy = { actor: 'position', topic: 'position', source: 'position', outlet: 'source' } as const;

const dependsOn: Record<Entity, readonly Entity[]> = {
  position: ['actor', 'topic', 'source'],
  source: ['outlet'],
  actor: [],
  topic: [],
  outlet: [],
};

export function createViewTables(packs: PackTables, view: DatasetView): ViewTables {
  const made = new Map<Entity, EditedTable>();
  const making = new Map<Entity, Promise<EditedTable>>();
  const orders = new Map<string, Promise<Uint32Array>>();
  const counts = new Map<Entity, Uint32Array>();
  const rowOf: ColumnContext['rowOf'] = (entity, uid) => made.get(entity)?.rowOf(uid) ?? noRow;
  const titleOf: ColumnContext['titleOf'] = (entity, row) => made.get(entity)?.titleAt(row) ?? '';

  async function make(entity: Entity): Promise<EditedTable> {
    for (const needed of dependsOn[entity]) {
      // oxlint-disable-next-line no-await-in-loop -- they need each other
      await table(needed);
    }
    const edited = await createEditedTable(entity, {
      packs,
      table: await packs.table(entity),
      view,
      rowOf,
      titleOf,
    });
    made.set(entity, edited);
    return edited;
  }

  async function table(entity: Entity, onProgress?: (progress: Progress) => void): Promise<EditedTable> {
    await packs.table(entity, onProgress);
    let edited = making.get(entity);
    if (!edited) {
      edited = make(entity);
      making.set(entity, edited);
      edited.catch(() => making.delete(entity));
    }
    return edited;
  }

  /** The rows shown; a pack's position is not where its actor is hidden. */
  async function shownRows(entity: Entity): Promise<Uint32Array> {
    const edited = await table(entity);
    const actors = entity === 'position' ? await table('actor') : undefined;
    const rows = new Uint32Array(edited.count);
    let length = 0;
    for (let row = 0; row < edited.count; row++) {
      if (!edited.isShown(row)) continue;
      const isOrphan =
        actors && row < edited.packCount && !actors.isShown(actors.current(edited.number('actor', row)));
      if (!isOrphan) rows[length++] = row;
    }
    return rows.subarray(0, length);
  }

  /** The place of each row of a table in the order of titles. */
  async function titleRanks(entity: Entity): Promise<(row: number) => number> {
    const edited = await table(entity);
    const ranks = new Uint32Array(edited.count);
    for (const [rank, row] of (await edited.byTitle()).entries()) ranks[row] = rank + 1;
    return (row) => (row === noRow ? 0 : (ranks[edited.current(row)] ?? 0));
  }

  async function order<E extends Entity>(entity: E, sort: TableSorts[E]): Promise<Uint32Array> {
    const key = `${entity} ${sort}`;
    let running = orders.get(key);
    if (!running) {
      running = sorted(entity, sort);
      orders.set(key, running);
      running.catch(() => orders.delete(key));
    }
    return running;
  }

  async function sorted(entity: Entity, sort: TableSorts[Entity]): Promise<Uint32Array> {
    const edited = await table(entity);
    switch (sort) {
      case 'name':
      case 'label':
      case 'title':
        return edited.byTitle();
      case 'date':
        return orderByNumber(await shownRows(entity), (row) => edited.number('day', row));
      case 'published':
        return orderByNumber(await order('source', 'title'), (row) => edited.number('day', row));
      case 'aliases':
        return orderByNumber(await order('actor', 'name'), (row) => edited.number('aliases', row));
      case 'actor':
      case 'topic': {
        const rank = await titleRanks(sort);
        return orderByNumber(await order('position', 'date'), (row) => rank(edited.number(sort, row)));
      }
      case 'outlet': {
        const rank = await titleRanks('outlet');
        return orderByNumber(await order('source', 'title'), (row) => rank(edited.number('outlet', row)));
      }
      case 'positions':
      case 'sources': {
        const referred = await countReferring(entity as keyof typeof referredBy);
        return orderByNumber(await edited.byTitle(), (row) => referred[row] ?? 0);
      }
      case 'origin': {
        const basis = entity === 'position' ? await order('position', 'date') : await edited.byTitle();
        return orderByNumber(basis, (row) => originRank(edited, row));
      }
    }
  }

  async function countReferring(entity: keyof typeof referredBy): Promise<Uint32Array> {
    const known = counts.get(entity);
    if (known) return known;
    const from = referredBy[entity];
    const [edited, referring] = [await table(entity), await table(from)];
    const counted = new Uint32Array(edited.count);
    for (const row of await shownRows(from)) {
      const to = edited.current(referring.number(entity, row));
      if (to < counted.length) counted[to]!++;
    }
    counts.set(entity, counted);
    return counted;
  }

  async function marksOf(
    entity: Entity,
    word: string,
    options: { isWanted: () => boolean; onProgress?: (progress: Progress) => void },
  ): Promise<Uint8Array | undefined> {
    const { isWanted, onProgress } = options;
    const edited = await table(entity);
    const texts = await packs.texts(entity, onProgress);
    const marks = new Uint8Array(edited.count);
    await inSlices(edited.mark(texts, word, marks), isWanted);
    for (const other of shownWith[entity]) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other in one thread
      const theirs = await marksOf(other, word, options);
      if (!theirs || !theirs.includes(1)) continue;
      const others = made.get(other);
      for (let row = 0; row < marks.length; row++) {
        const to = edited.number(other, row);
        if (to !== noRow && theirs[others?.current(to) ?? to] === 1) marks[row] = 1;
      }
    }
    return isWanted() ? marks : undefined;
  }

  return {
    view,
    table,
    order,
    async matches(entity, query, options) {
      let all: Uint8Array | undefined;
      for (const word of wordsOf(query)) {
        // oxlint-disable-next-line no-await-in-loop -- one after the other in one thread
        const marks = await marksOf(entity, word, options);
        if (!marks) return null;
        if (!all) all = marks;
        else for (let row = 0; row < all.length; row++) all[row]! &= marks[row]!;
      }
      return all;
    },
    referring: async (entity) =>
      entity !== 'position' && packs.isRead(referredBy[entity]) ? countReferring(entity) : undefined,
  };
}

/** The reader's own first, then what they edited, then the packs in their order. */
function originRank(table: EditedTable, row: number): number {
  if (row < table.packCount) return 2 + table.number('pack', row);
  return isOwn(table.uidAt(row)) ? 0 : 1;
}
