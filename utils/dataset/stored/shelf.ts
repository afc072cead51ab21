import type { Database } from './database';
import { createStoredLines, linesOf, type LineTable } from './line-table';
import { listOf, partsOfKey, positionKey } from './pack-lines';
import type { Entity, Records } from '../records/records';
import type { StoredPack } from './stored-tables';
import { recordWithUids } from './uids';

/** One generation of a pack and its lines. */
export interface Shelf {
  pack: StoredPack;
  table: LineTable;
}

/** Blocks that were read are kept for a while: a generation never changes. */
export function createShelf(database: Database, pack: StoredPack): Shelf {
  return { pack, table: createStoredLines(database, pack.gen) };
}

/** A record with uids, from its line. */
export function recordOn<E extends Entity>({ pack }: Shelf, entity: E, text: string): Records[E] {
  const record = JSON.parse(text) as never;
  return recordWithUids(listOf[entity], record, pack.id) as Records[Entity] as Records[E];
}

/** Every record of a kind, some at a time, by id; positions by actor first. */
export async function* recordsOn<E extends Entity>(shelf: Shelf, entity: E): AsyncGenerator<Records[E][]> {
  for await (const lines of linesOf(shelf.table, listOf[entity])) {
    yield lines.map(({ text }) => recordOn(shelf, entity, text));
  }
}

/** The keys under which those of these positions (by local id) stand that are there. */
export async function positionKeysOn(
  { table }: Pick<Shelf, 'table'>,
  ids: Iterable<string>,
): Promise<string[]> {
  const lines = await table.under('whose', ids);
  return lines.map(({ key }) => {
    const [id, actor] = partsOfKey(key);
    return positionKey({ actor, id });
  });
}
