import type { DatasetView } from '../reading/dataset-view';
import { linesOf } from '../stored/line-table';
import { listOf, partsOfKey, uidIn } from '../stored/pack-lines';
import type { PackReader } from '../reading/pack-reader';
import type { Shelf } from '../stored/shelf';
import type { Line } from '../stored/stored-lines';
import { createPause } from '../tables/slices';
import type { SearchQuestion } from './search-question';

/** The packs in their reading order. */
export function shelvesOf(reader: PackReader): Shelf[] {
  return reader.packs.flatMap((pack) => {
    const table = reader.linesOf(pack.id);
    return table ? [{ pack, table }] : [];
  });
}

/**
 * The records of a pack as they are stored, some at a time, in the order of their keys, without those that the reader has
 * edited. Pauses after each slice of work, and may end there. Linear in the pack; holds about a megabyte.
 */
export async function* walkLines(
  { pack, table }: Shelf,
  entity: 'actor' | 'position',
  { overlay, signal }: Pick<DatasetView, 'overlay'> & Pick<SearchQuestion, 'signal'>,
): AsyncGenerator<Line[]> {
  const pause = createPause();
  for await (const lines of linesOf(table, listOf[entity])) {
    if (signal?.aborted) return;
    yield lines.filter(({ key }) => {
      const id = entity === 'position' ? partsOfKey(key)[1] : key;
      return overlay.edit(entity, uidIn(pack.id, id)) === undefined;
    });
    await pause();
  }
}
