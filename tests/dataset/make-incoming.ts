import type { Incoming, IncomingPack, IncomingRecord } from '../../utils/dataset/checking/incoming';
import { readOneFile } from '../../utils/formats/one-file';

/** A file as something to be taken in. Throws where nothing of it can be used. */
export function makeIncoming(text: string): Incoming {
  const read = readOneFile(text);
  if (read.kind !== 'incoming') throw new Error(JSON.stringify(read));
  return read.incoming;
}

/** All records of a pack, with what was wrong with them before they came. */
async function drain(pack: IncomingPack) {
  const records: IncomingRecord[] = [];
  const problems = [];
  for await (const batch of pack.batches()) {
    records.push(...batch.records);
    problems.push(...batch.problems);
  }
  return { records, problems };
}

/** The same pack with its records in another order, in batches of this size. */
export async function rearranged(
  incoming: Incoming,
  order: (records: IncomingRecord[]) => IncomingRecord[],
  batchSize = 3,
): Promise<Incoming> {
  const packs = await Promise.all(
    incoming.packs.map(async (pack): Promise<IncomingPack> => {
      const { records, problems } = await drain(pack);
      const ordered = order(records);
      return {
        manifest: pack.manifest,
        // oxlint-disable-next-line typescript/require-await -- what comes from a stream waits
        async *batches() {
          for (let i = 0; i < ordered.length; i += batchSize) {
            yield { records: ordered.slice(i, i + batchSize), problems: i === 0 ? problems : [] };
          }
        },
      };
    }),
  );
  return { ...incoming, packs };
}
