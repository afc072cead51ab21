import { manifestBytes } from './build-feed';
import type { SigningKey } from './ed25519';
import type { FeedManifest } from './feed-manifest';
import { handoverBytes } from './handover';

export type SignedFeed =
  | { kind: 'signed'; manifest: FeedManifest; bytes: Uint8Array<ArrayBuffer>; signatures: string }
  /** Readers have pinned another key, and it was not given to name this one as its successor. */
  | { kind: 'key-needed'; publicKey: string };

/**
 * Puts the key into the manifest and signs it. `before` is the text of the signature file so far: its newest signature
 * is kept as the second one (see `checkManifest`). Signing the same again gives the same bytes.
 */
export async function signFeed(
  manifest: FeedManifest,
  key: SigningKey,
  oldKey: SigningKey | undefined,
  before: string,
): Promise<SignedFeed> {
  const { publicKey } = key;
  const pinned = manifest.publicKey ?? publicKey;
  const { content, files, deltas, handovers: known = [], ...head } = manifest;
  const handovers = [...known];
  if (pinned !== publicKey) {
    if (oldKey?.publicKey !== pinned) return { kind: 'key-needed', publicKey: pinned };
    const step = { from: pinned, to: publicKey };
    handovers.push({ ...step, signature: await oldKey.sign(handoverBytes(manifest.id, step)) });
  }
  const next: FeedManifest = {
    ...head,
    publicKey,
    ...(handovers.length > 0 && { handovers }),
    content,
    files,
    ...(deltas && { deltas }),
  };
  const bytes = manifestBytes(next);
  const signature = await key.sign(bytes);
  const kept = before.split(/\s+/).find((other) => other !== '' && other !== signature);
  return {
    kind: 'signed',
    manifest: next,
    bytes,
    signatures: [signature, ...(kept ? [kept] : []), ''].join('\n'),
  };
}
