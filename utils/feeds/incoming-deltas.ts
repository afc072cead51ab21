import type { IncomingPack } from '../dataset/checking/incoming';
import { problem } from '../dataset/checking/problem';
import { readDeltaChanges, type DeltaChanges, type KeyChange } from './delta-changes';
import type { DeltaFile, FeedManifest } from './feed-manifest';
import { incomingChecked, type Arriving } from './incoming-feed';
import type { OpenFile } from './open-listed';
import { groupOf, hasIds, keyOf, partKinds, type PartKind } from './pack-parts';

/** The records of one kind of an older pack with local ids, some at a time, in the order of files. */
export type OlderRecords = (kind: PartKind) => AsyncIterable<object[]>;

/**
 * The pack of the manifest's revision from an older one and its deltas, as it comes: memory holds what the deltas
 * change. Where anything does not fit, the last batch is fatal, and the full copy is the way.
 */
export function incomingByDeltas(
  manifest: FeedManifest,
  { deltas, open, older }: { deltas: readonly DeltaFile[]; open: OpenFile; older: OlderRecords },
): IncomingPack {
  return incomingChecked(manifest, arriveByDeltas(deltas, { open, older }));
}

/** The same, not yet held to the content hash. */
export async function* arriveByDeltas(
  deltas: readonly DeltaFile[],
  { open, older }: { open: OpenFile; older: OlderRecords },
): Arriving {
  const read = await readDeltaChanges(deltas, open);
  if (read.kind === 'flawed') return yield read;
  for (const kind of partKinds) yield* merged(kind, older(kind), read.changes);
}

async function* merged(kind: PartKind, olderRecords: AsyncIterable<object[]>, all: DeltaChanges): Arriving {
  const changes = all.get(kind) ?? new Map<string, KeyChange>();
  const puts = putsInOrder(kind, changes);
  const taken = new Map<string, number>();
  let next = 0;
  for await (const batch of olderRecords) {
    const records: Placed[] = [];
    for (const value of batch) {
      const [group, key] = [groupOf(kind, value), keyOf(kind, value)];
      const change = changes.get(key);
      const before = taken.get(key) ?? 0;
      if (change && before < change.takes) {
        taken.set(key, before + 1);
        continue;
      }
      if (change && hasIds(kind)) return yield misfit(kind, key, change);
      for (let put = puts[next]; put && comesBefore(put, { group, key }); put = puts[++next])
        records.push(put);
      records.push({ value, place: `${kind} ${key}` });
    }
    yield { kind, records };
  }
  yield { kind, records: puts.slice(next) };
  for (const [key, change] of changes) {
    if ((taken.get(key) ?? 0) < change.takes) return yield misfit(kind, key, change);
  }
}

interface Placed {
  value: object;
  place: string;
}

interface Put extends Placed {
  group: string;
  key: string;
}

function putsInOrder(kind: PartKind, changes: ReadonlyMap<string, KeyChange>): Put[] {
  return [...changes]
    .flatMap(([key, { puts, first }]) =>
      puts.map((value): Put => ({ group: groupOf(kind, value), key, value, place: first.place })),
    )
    .toSorted((a, b) => (comesBefore(a, b) ? -1 : 1));
}

function comesBefore(a: { group: string; key: string }, b: { group: string; key: string }): boolean {
  return a.group === b.group ? a.key < b.key : a.group < b.group;
}

function misfit(kind: PartKind, key: string, { first: { what, place } }: KeyChange) {
  const found = problem(place, 'delta-misfit', { what: `${what} ${kind}`, id: key });
  return { kind: 'flawed' as const, problems: [found] };
}
