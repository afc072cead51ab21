import type { Database, Head } from '../stored/database';
import type { StoredPack } from '../stored/stored-tables';
import { createDatasetView, type DatasetView } from './dataset-view';
import { createStoredReader, type PackReader } from './pack-reader';

/** The view of the generation in force, made anew only once another one is. */
export function createViewInForce() {
  let held: DatasetView | undefined;
  let reader: { database: Database; packs: string; reader: PackReader } | undefined;

  function hold(database: Database, { packs, ...rest }: Head): DatasetView {
    held = createDatasetView(readerOf(database, packs), rest);
    return held;
  }

  /** What was read of packs is good until others are in force. */
  function readerOf(database: Database, packs: StoredPack[]): PackReader {
    const key = packs.map(({ gen }) => gen).join();
    if (reader?.database !== database || reader.packs !== key) {
      reader = { database, packs: key, reader: createStoredReader(database, packs) };
    }
    return reader.reader;
  }

  return {
    /** The last that was read; undefined once it is forgotten. */
    held: () => held,
    hold,
    /** Looks first which generation is in force. */
    async read(database: Database): Promise<DatasetView> {
      const before = held;
      const generation = await database.generation();
      // It may be forgotten meanwhile; whoever asked before is answered by it still.
      return before?.generation === generation ? before : hold(database, await database.head());
    },
    forget() {
      held = undefined;
    },
  };
}
