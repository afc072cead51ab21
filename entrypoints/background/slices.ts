import type { Uid } from '../../utils/actors/actor';
import type { ActorSlice } from '../../utils/actors/actor-slice';
import type { Dataset } from '../../utils/dataset/dataset';

/** About 10 MB of them, by a kilobyte a position. */
const mostPositions = 10_000;

export interface Slices {
  sliceOf: (uid: Uid) => Promise<ActorSlice | undefined>;
  /** In the order asked; those that are not in the dataset (any more) are missing. Looks at the dataset once for all. */
  slicesOf: (uids: readonly Uid[]) => Promise<ActorSlice[]>;
}

/**
 * What is held of an actor, for cards and lists, kept in memory while the dataset is the same: who is named on a page is
 * asked for again and again. The ones asked for longest ago go first.
 */
export function createSlices(dataset: Pick<Dataset, 'generation' | 'slice'>): Slices {
  let generation: number | undefined;
  const kept = new Map<Uid, { slice: Promise<ActorSlice | undefined>; positions: number }>();

  return {
    async sliceOf(uid) {
      await forgetFormer();
      return take(uid);
    },
    async slicesOf(uids) {
      await forgetFormer();
      const slices = await Promise.all(uids.map(take));
      return slices.filter((slice) => slice !== undefined);
    },
  };

  async function forgetFormer(): Promise<void> {
    const now = await dataset.generation();
    if (now !== generation) kept.clear();
    generation = now;
  }

  async function take(uid: Uid): Promise<ActorSlice | undefined> {
    const known = kept.get(uid);
    kept.delete(uid);
    const entry = known ?? { slice: dataset.slice(uid), positions: 0 };
    kept.set(uid, entry);
    const slice = await entry.slice.catch((error: unknown) => {
      kept.delete(uid);
      throw error;
    });
    entry.positions = slice?.positions.length ?? 0;
    makeRoom();
    return slice;
  }

  function makeRoom(): void {
    let held = [...kept.values()].reduce((sum, { positions }) => sum + positions, 0);
    for (const [uid, { positions }] of kept) {
      if (held <= mostPositions) return;
      kept.delete(uid);
      held -= positions;
    }
  }
}
