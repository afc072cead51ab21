import { canonicalLine } from '../dataset/stored/canonical-line';
import { packManifestOf, type FeedManifest } from './feed-manifest';
import { headerLine, partKinds, type PartKind } from './pack-parts';
import { createBlockHash } from './sha256';

/**
 * Follows records on their way and says in the end whether they are those of the manifest: `contentHash` without the
 * pack. They must come kind by kind in the order of `partKinds`, and within a kind as `createOrder` has them.
 */
export function createContentCheck(manifest: FeedManifest) {
  const hash = createBlockHash();
  const counts = new Map<PartKind, number>();
  for (const { kind, records } of manifest.files) counts.set(kind, (counts.get(kind) ?? 0) + records);
  let begun = 0;
  const beginning = hash.addLine(canonicalLine(packManifestOf(manifest)));

  /** Opens all kinds up to this one. */
  async function begin(until: number): Promise<void> {
    await beginning;
    for (const kind of partKinds.slice(begun, until)) {
      await hash.addLine(headerLine({ kind, records: counts.get(kind) ?? 0 }));
    }
    begun = Math.max(begun, until);
  }

  return {
    async add(kind: PartKind, records: readonly object[]): Promise<void> {
      await begin(partKinds.indexOf(kind) + 1);
      for (const record of records) {
        const wait = hash.addLine(canonicalLine(record));
        // Waiting costs a turn of the event loop, so only where a block is full.
        if (wait) await wait;
      }
    },
    /** Nothing may follow. */
    async isWhole(): Promise<boolean> {
      await begin(partKinds.length);
      return (await hash.end()) === manifest.content.sha256;
    },
  };
}
