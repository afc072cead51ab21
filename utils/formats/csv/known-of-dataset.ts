import type { Dataset } from '../../dataset/dataset';
import type { KnownRecords } from './known-records';

/** What rows may speak of, from a dataset. Linear in it. */
export async function knownOfDataset(dataset: Dataset): Promise<KnownRecords> {
  const [actors, topics, outlets, sources] = await Promise.all([
    dataset.actors(),
    dataset.topics(),
    dataset.list('outlet'),
    dataset.sources(),
  ]);
  return {
    actors,
    topics,
    outlets: outlets.map(({ record }) => record),
    sources,
    async positions(uids) {
      const wanted = new Set(uids);
      const held = (await dataset.list('position')).filter(({ record }) => wanted.has(record.id));
      return new Map(
        held.map(({ record, origin }) => [record.id, { record, isEdited: origin.kind === 'edited' }]),
      );
    },
  };
}
