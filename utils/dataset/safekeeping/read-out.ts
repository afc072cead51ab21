import type { Position } from '../../actors/position';
import type { Dataset } from '../dataset';
import type { DatasetSession } from '../dataset-session';
import type { DatasetView } from '../reading/dataset-view';
import type { Job } from '../checking/incoming';
import { unlessCancelled } from '../unless-cancelled';
import { datasetFileParts, type WrittenPack } from './write-file';

/** Reading the whole dataset for a file of it, some at a time. */
export function createReadOut(session: DatasetSession): Pick<Dataset, 'exportParts' | 'eachPosition'> {
  return {
    exportParts: (use, job = {}) =>
      unlessCancelled(job, () =>
        session.read((view) => use(datasetFileParts({ packs: writtenPacks(view), edits: view.edits }, job))),
      ),
    eachPosition: (use, job = {}) =>
      unlessCancelled(job, () => session.read((view) => use(watched(view, job)))),
  };
}

/** The packs as their publishers have them. */
function writtenPacks({ packs, reader }: DatasetView): WrittenPack[] {
  return packs.flatMap((pack) => {
    const table = reader.linesOf(pack.id);
    return table ? [{ pack, table }] : [];
  });
}

async function* watched(
  { packs, actorReads }: DatasetView,
  { onProgress, signal }: Job,
): AsyncGenerator<Position[]> {
  const of = packs.reduce((sum, { counts }) => sum + counts.position, 0);
  let done = 0;
  for await (const some of actorReads.allPositions()) {
    signal?.throwIfAborted();
    yield some;
    done += some.length;
    onProgress?.({ step: 'saving', done, of: Math.max(done, of) });
  }
}
