import type { Dataset } from '../../dataset/dataset';
import type { Entity, Records } from '../../dataset/records';
import type { ExportedRecords } from './exported-records';

/** What an export is made of, from a dataset. */
export async function recordsOfDataset(dataset: Dataset): Promise<ExportedRecords> {
  const byId = async <E extends Entity>(entity: E): Promise<Map<string, Records[E]>> =>
    new Map((await dataset.list(entity)).map(({ record }) => [record.id, record]));
  const [actors, topics, sources, outlets] = await Promise.all([
    byId('actor'),
    byId('topic'),
    byId('source'),
    byId('outlet'),
  ]);
  return {
    actors,
    topics,
    sources,
    outlets,
    async *positions() {
      const all = await dataset.list('position');
      for (let at = 0; at < all.length; at += batchPositions) {
        yield all.slice(at, at + batchPositions).map(({ record }) => record);
      }
    },
  };
}

const batchPositions = 1000;
