import type { IncomingBatch, IncomingPack, IncomingRecord } from '../dataset/checking/incoming';
import { problem, type Problem } from '../dataset/checking/problem';
import { createContentCheck } from './content-check';
import { feedLimits } from './feed-limits';
import { packManifestOf, type FeedManifest } from './feed-manifest';
import type { OpenFile } from './open-listed';
import { partKinds, type PartKind } from './pack-parts';
import { placeOf, recordBatches } from './read-records';
import { createOrder } from './record-order';
import { textBytesOf } from './text-bytes';

/** Records of a pack as they arrive: kind by kind in the order of `partKinds`, and ordered within each. */
export type Arriving = AsyncGenerator<
  | { kind: PartKind; records: { value: object; place: string }[] }
  /** Nothing follows. */
  | { kind: 'flawed'; problems: Problem[] }
>;

/** The full copy of an accepted manifest, on its way: files are fetched as they are asked for. */
export function incomingCopy(manifest: FeedManifest, open: OpenFile): IncomingPack {
  return incomingChecked(manifest, arriveFromFiles(manifest, open));
}

/** Hands records on and holds the whole to the content hash; what is flawed ends with a fatal batch. */
export function incomingChecked(manifest: FeedManifest, arriving: Arriving): IncomingPack {
  return {
    manifest: { value: packManifestOf(manifest), place: 'pack.json' },
    // By deltas or not: what is written is the whole.
    bytes: textBytesOf(manifest.files),
    async *batches(): AsyncGenerator<IncomingBatch> {
      const content = createContentCheck(manifest);
      let arrived = 0;
      for await (const each of arriving) {
        if (each.kind === 'flawed') {
          yield { records: [], problems: each.problems, fatal: true };
          return;
        }
        const { kind, records } = each;
        await content.add(
          kind,
          records.map(({ value }) => value),
        );
        arrived += records.length;
        yield {
          records: records.map(({ value, place }): IncomingRecord => ({ kind, value, place })),
          problems: [],
          share: arrived / Math.max(1, manifest.content.records),
        };
      }
      if (await content.isWhole()) return;
      yield { records: [], problems: [problem('', 'content-hash')], fatal: true };
    },
  };
}

async function* arriveFromFiles(manifest: FeedManifest, open: OpenFile): Arriving {
  const allowance = { bytes: feedLimits.linesBytes };
  for (const kind of partKinds) {
    const follows = createOrder(kind);
    for (const file of manifest.files.filter((each) => each.kind === kind)) {
      const { path, records } = file;
      for await (const read of recordBatches(file, { kind, records }, { open, allowance })) {
        if (read.problems.length > 0) return yield { kind: 'flawed', problems: read.problems };
        const astray = read.records.find(({ value }) => !follows(value));
        if (astray) {
          return yield { kind: 'flawed', problems: [problem(placeOf(path, astray.line), 'record-order')] };
        }
        const placed = read.records.map(({ line, value }) => ({ value, place: placeOf(path, line) }));
        yield { kind, records: placed };
      }
    }
  }
}
