import type { Uid } from '../../actors/actor';
import type { Dataset } from '../../dataset/dataset';
import type { Entity, Records } from '../../dataset/records/records';
import type { ExportedRecords } from './exported-records';

/** What an export says of those whom positions refer to, and no more: there may be hundreds of thousands. */
export async function namesOfDataset(dataset: Dataset): Promise<Omit<ExportedRecords, 'positions'>> {
  const byId = async <E extends Entity, Told>(
    entity: E,
    told: (record: Records[E]) => Told,
  ): Promise<Map<Uid, Told>> =>
    new Map((await dataset.list(entity)).map(({ record }) => [record.id, told(record)]));
  return {
    actors: await byId('actor', ({ type, name, sameAs }) => ({ type, name, ...(sameAs && { sameAs }) })),
    topics: await byId('topic', ({ label }) => ({ label })),
    sources: await byId('source', ({ lang, outlet, title, url, published }) => ({
      lang,
      outlet,
      ...(title !== undefined && { title }),
      ...(url !== undefined && { url }),
      ...(published !== undefined && { published }),
    })),
    outlets: await byId('outlet', ({ name }) => ({ name })),
  };
}
