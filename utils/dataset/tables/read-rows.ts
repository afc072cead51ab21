import type { Actor, Uid } from '../../actors/actor';
import { officeLineOn } from '../../actors/office-on';
import type { Position } from '../../actors/position';
import type { Outlet, Source } from '../../actors/source';
import type { Topic } from '../../actors/topic';
import type { DatasetView } from '../reading/dataset-view';
import type { Entity, Records } from '../records/records';
import { effectiveRecords, positionsOfActors } from './effective-records';
import type { EditedTable } from './edited-table';
import type { TableRows } from './table';
import type { ViewTables } from './view-tables';

/** What some rows of a table show, from their records as they stand in `view`. */
export async function readRows<E extends Entity>(
  entity: E,
  rows: readonly number[],
  given: { tables: ViewTables; table: EditedTable; view: DatasetView; today: string },
): Promise<(TableRows[E] | undefined)[]> {
  const { tables, table, view, today } = given;
  const uids = rows.map((row) => table.uidAt(row));
  const records =
    entity === 'position' ? await positionsIn(rows, given) : await effectiveRecords(view, entity, uids);
  const [referring, ...titles] = [
    await tables.referring(entity),
    ...(entity === 'position'
      ? [await tables.table('actor'), await tables.table('topic')]
      : entity === 'source'
        ? [await tables.table('outlet')]
        : []),
  ];
  const originOf = await view.originsOf(uids.map((uid) => [entity, uid]));
  return rows.map((row, i): TableRows[E] | undefined => {
    const uid = uids[i]!;
    const record = (records as Map<Uid, Records[Entity]>).get(uid);
    if (!record) return undefined;
    const counted = referring?.[row];
    const made = rowOf(entity, record, {
      origin: originOf(entity, uid),
      counted,
      today,
      titleOf: (place, other) => titleIn(titles[place], other),
      label: table.titleAt(row),
    });
    return made as TableRows[E];
  });
}

function rowOf(
  entity: Entity,
  record: Records[Entity],
  given: {
    origin: TableRows['actor']['origin'];
    counted: number | undefined;
    today: string;
    titleOf: (place: number, uid: Uid) => string;
    label: string;
  },
): TableRows[Entity] {
  const { origin, counted, titleOf } = given;
  const { id } = record;
  const positions = counted === undefined ? {} : { positions: counted };
  switch (entity) {
    case 'actor': {
      const { type, name, aliases, memberships } = record as Actor;
      const office = officeLineOn(memberships, given.today);
      return { id, type, name, ...(office && { office }), ...positions, aliases: aliases.length, origin };
    }
    case 'position': {
      const { actor, topic } = record as Position;
      const listed = { record: record as Position, origin };
      return { id, listed, actor: titleOf(0, actor), topic: titleOf(1, topic) };
    }
    case 'topic':
      return {
        id,
        label: given.label,
        languages: Object.keys((record as Topic).label),
        ...positions,
        origin,
      };
    case 'source': {
      const { title, outlet, published } = record as Source;
      const printer = titleOf(0, outlet);
      return {
        id,
        title: title ?? printer,
        outlet: printer,
        ...(published !== undefined && { published }),
        ...positions,
        origin,
      };
    }
    case 'outlet': {
      const { name, domains } = record as Outlet;
      return { id, name, domains, ...(counted !== undefined && { sources: counted }), origin };
    }
  }
}

function titleIn(table: EditedTable | undefined, uid: Uid): string {
  const row = table?.rowOf(uid);
  return (row !== undefined && table?.titleAt(table.current(row))) || uid;
}

/** Each actor's positions are read once for all rows that show some of them. */
async function positionsIn(
  rows: readonly number[],
  { tables, table, view }: { tables: ViewTables; table: EditedTable; view: DatasetView },
): Promise<Map<Uid, Position>> {
  const actors = await tables.table('actor');
  return positionsOfActors(
    view,
    rows.map((row) => actors.uidAt(actors.current(table.number('actor', row)))),
  );
}
