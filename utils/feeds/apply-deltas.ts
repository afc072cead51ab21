import { problem, type Problem } from '../dataset/problem';
import type { Pack } from '../dataset/records';
import { bytesOf, isDeltaLine, type DeltaLine } from './delta-line';
import { feedLimits } from './feed-limits';
import type { DeltaFile, FeedManifest } from './feed-manifest';
import type { OpenFile } from './open-listed';
import { freeKey, hasIds, keyOf, partKinds, partsOf, type PartKind } from './pack-parts';
import { checkRecords, createLists, type ReadPack } from './read-pack';
import { placeOf, recordBatches, takeRecords } from './read-records';

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
  const parts = new Map(partKinds.map((kind) => [kind, partsOf(before, kind)]));
  const allowance = { bytes: feedLimits.linesBytes };
  for (const delta of deltas) {
    const changes: { line: number; value: object }[] = [];
    const { from, to } = delta;
    const batches = recordBatches(delta, { kind: 'delta', from, to }, { open, allowance });
    const problems = await takeRecords(batches, (batch) => {
      for (const each of batch) changes.push(each);
    });
    for (const { line, value } of changes) {
      const trouble = isDeltaLine(value) ? applyChange(parts, value) : problem('', 'wrong-type', lineForm);
      if (trouble) problems.push({ ...trouble, path: placeOf(delta.path, line) });
    }
    if (problems.length > 0) return { kind: 'flawed', problems };
  }
  const lists = createLists();
  for (const [kind, records] of parts) lists[kind] = [...records.values()];
  return checkRecords(manifest, lists, new Map());
}

const lineForm = {
  expected: '"_" as "+" or "~" with "in" and "record", or as "-" with "in" and "id"',
  received: 'no change',
};

type Parts = Map<PartKind, Map<string, object>>;

function applyChange(parts: Parts, change: DeltaLine): Problem | undefined {
  const { _: what, in: kind } = change;
  const records = parts.get(kind);
  if (!records) throw new Error(`no such kind of file: ${kind}`);
  const key = 'record' in change ? keyOf(kind, change.record) : change.id;
  const misfit = problem('', 'delta-misfit', { what: `${what} ${kind}`, id: key });
  switch (what) {
    case '+':
      if (hasIds(kind) && records.has(key)) return misfit;
      records.set(freeKey(records, key), change.record);
      return undefined;
    case '~':
      if (!hasIds(kind) || !records.has(key)) return misfit;
      records.set(key, change.record);
      return undefined;
    case '-':
      return records.delete(lastKey(records, key)) ? undefined : misfit;
  }
}

/** The last of several equal records that have no id. */
function lastKey(records: ReadonlyMap<string, object>, key: string): string {
  const free = freeKey(records, key);
  return free === key ? key : free.slice(0, -1);
}
