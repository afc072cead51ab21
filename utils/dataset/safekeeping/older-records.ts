import type { Dataset } from '../dataset';
import type { DatasetSession } from '../dataset-session';
import type { RecordKind } from '../checking/incoming';
import { linesOf } from '../stored/line-table';
import { createShelf, type Shelf } from '../stored/shelf';

/** The records of stored packs as their publishers wrote them, for what is made of them. */
export function createOlderRecords(session: DatasetSession): Pick<Dataset, 'olderRecords'> {
  return {
    olderRecords: (id) =>
      session.readStored(async (database) => {
        const { packs } = await session.currentView();
        const pack = packs.find((stored) => stored.id === id);
        const shelf = pack && createShelf(database, pack);
        return (
          shelf && { manifest: shelf.pack.manifest, records: (kind: RecordKind) => recordsIn(shelf, kind) }
        );
      }, undefined),
  };
}

async function* recordsIn({ table }: Shelf, kind: RecordKind): AsyncGenerator<object[]> {
  for await (const lines of linesOf(table, kind)) {
    yield lines.map(({ key, text }): object => {
      const value = JSON.parse(text) as object;
      return kind === 'rest' ? { section: decodeURIComponent(key), value } : value;
    });
  }
}
