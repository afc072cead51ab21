import type { Pack } from '../dataset/records/records';
import { bytesOf } from './delta-line';
import type { DeltaFile, FeedManifest } from './feed-manifest';
import { arriveByDeltas } from './incoming-deltas';
import type { OpenFile } from './open-listed';
import { partsOf, type PartKind } from './pack-parts';
import { checkRecords, createLists, type ReadPack } from './read-pack';

/**
 * The deltas that lead from a revision to the manifest's, in order. Undefined when there is no such way, or when the
 * full copy is less to fetch.
 */
export function deltasFrom(revision: number, manifest: FeedManifest): DeltaFile[] | undefined {
  const way: DeltaFile[] = [];
  let at = revision;
  for (const delta of manifest.deltas ?? []) {
    if (delta.from !== at || delta.to <= at) continue;
    way.push(delta);
    at = delta.to;
  }
  const leadsThere = at === manifest.revision && way.length > 0;
  return leadsThere && bytesOf(way) < bytesOf(manifest.files) ? way : undefined;
}

/**
 * The pack of the manifest's revision, from an older one and its deltas. The result is held to the rules of files and
 * to the content hash, as a full copy is; when anything is flawed, the full copy is the way. The older pack stays as
 * it is.
 */
export async function applyDeltas(
  before: Pack,
  deltas: readonly DeltaFile[],
  manifest: FeedManifest,
  open: OpenFile,
): Promise<ReadPack> {
  const lists = createLists();
  // oxlint-disable-next-line typescript/require-await -- what is stored waits
  const older = async function* (kind: PartKind) {
    yield [...partsOf(before, kind).values()];
  };
  for await (const each of arriveByDeltas(deltas, { open, older })) {
    if (each.kind === 'flawed') return each;
    for (const { value } of each.records) lists[each.kind].push(value);
  }
  return checkRecords(manifest, lists, new Map());
}
