import { isSignedBy } from './ed25519';
import type { FeedManifest, Handover } from './feed-manifest';

/** What the old key signs to name its successor. The pack's id is in it, or it would do for the publisher's other feeds. */
export function handoverBytes(
  id: string,
  { from, to }: Omit<Handover, 'signature'>,
): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(`standpoint key handover\n${id}\n${from}\n${to}\n`);
}

/**
 * True when the manifest's handovers lead from the pinned key to the manifest's own, each signed by the key before.
 * They stay in the manifest, so that a reader who was away for several changes of keys can follow all of them.
 */
export async function leadsToNewKey(pinned: string, manifest: FeedManifest): Promise<boolean> {
  let key = pinned;
  for (const handover of manifest.handovers ?? []) {
    if (handover.from !== key) continue;
    if (!(await isSignedBy(key, handover.signature, handoverBytes(manifest.id, handover)))) return false;
    key = handover.to;
  }
  return key === manifest.publicKey;
}
