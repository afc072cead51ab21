import type { Database } from '../stored/database';
import type { Job } from '../checking/incoming';
import { listOf } from '../stored/pack-lines';
import { sumOf } from '../stored/record-counts';
import { entities } from '../records/records';
import { isSound, type Block, type LineKind } from '../stored/stored-lines';
import type { StoredPack } from '../stored/stored-tables';

/** Records of a pack that cannot be read any more. */
export interface LostRecords {
  /** The pack's id. */
  pack: string;
  title: string;
  kind: LineKind;
  count: number;
  /** The keys of the first and the last; absent where their block is not there at all. */
  from?: string;
  to?: string;
}

const recordLists: ReadonlySet<LineKind> = new Set(Object.values(listOf));

/** Blocks looked at between two looks at whether somebody wants to stop. */
const chunkBlocks = 64;

/** Looks through all that a generation stores. Empty when it is whole. Linear in the pack; memory is bounded. */
export async function findLost(database: Database, pack: StoredPack, job: Job = {}): Promise<LostRecords[]> {
  const lost: LostRecords[] = [];
  const counts = new Map<LineKind, number>();
  let blocks = 0;
  let done = 0;
  for (let after: Block | undefined; ;) {
    job.signal?.throwIfAborted();
    const some: Block[] = await database.blocksAfter(pack.gen, after, chunkBlocks);
    if (some.length === 0) break;
    for (const block of some) {
      counts.set(block.kind, (counts.get(block.kind) ?? 0) + block.count);
      if (!isSound(block)) lost.push(lostIn(pack, block));
      if (recordLists.has(block.kind)) done += block.count;
    }
    blocks += some.length;
    after = some.at(-1);
    job.onProgress?.({ step: 'reading', done, of: sumOf(pack.counts) });
  }
  const missing = entities.flatMap((entity): LostRecords[] => {
    const kind = listOf[entity];
    const count = pack.counts[entity] - (counts.get(kind) ?? 0);
    return count > 0 ? [{ pack: pack.id, title: pack.manifest.title, kind, count }] : [];
  });
  if (blocks !== pack.blocks && missing.length === 0) {
    // What is missing holds nothing to read, but actors are looked up in it.
    missing.push({ pack: pack.id, title: pack.manifest.title, kind: 'sharing', count: 0 });
  }
  return [...lost, ...missing];
}

export function lostIn(
  { id, manifest }: StoredPack,
  { kind, first, last, count }: Pick<Block, 'kind' | 'first' | 'last' | 'count'>,
): LostRecords {
  return { pack: id, title: manifest.title, kind, count, from: first, to: last };
}
