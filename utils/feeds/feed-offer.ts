import type { Subscription } from '../dataset/records/subscription';
import { bytesOf } from './delta-line';
import { checkManifest, type HeldFeed, type Signer } from './check-manifest';
import { fingerprintOf } from './ed25519';
import type { FeedManifest } from './feed-manifest';
import { fetchManifest, type Network } from './fetch-manifest';
import type { Refused } from './refusal';

/** An update that may be taken, or a feed that may be followed. Plain JSON. */
export interface FeedOffer {
  kind: 'offer';
  address: string;
  etag?: string;
  manifest: FeedManifest;
  news: 'first' | 'newer' | 'same';
  signing: OfferedKey;
  /** Of the full copy, as it is served. */
  bytes: number;
}

export type OfferedKey =
  | { kind: 'unsigned' }
  /** `from` is the fingerprint of the pinned key, which has handed over to this one. */
  | { kind: 'signed'; publicKey: string; fingerprint: string; from?: string };

/**
 * Fetches a manifest and holds it to what is known of the feed. `unchanged` only where `asked` names an ETag.
 */
export async function fetchOffer(
  asked: { address: string; etag?: string; held?: HeldFeed },
  { network, now }: { network: Network; now: Date },
): Promise<FeedOffer | { kind: 'unchanged' } | Refused> {
  const { address, held } = asked;
  const fetched = await fetchManifest(asked, network);
  if (fetched.kind !== 'fetched') return fetched;
  const checked = await checkManifest(fetched.manifest, held, now);
  if (checked.kind === 'refused') return checked;
  const { manifest, news, signer } = checked;
  return {
    kind: 'offer',
    address,
    manifest,
    news,
    signing: await offeredKey(signer),
    bytes: bytesOf(manifest.files),
    ...(fetched.etag !== undefined && { etag: fetched.etag }),
  };
}

/** What a manifest is held to that comes for a feed which the reader follows. */
export function heldOf({ id, held, signing }: Subscription): HeldFeed {
  return { id, ...held, ...(signing.kind === 'signed' && { publicKey: signing.publicKey }) };
}

async function offeredKey(signer: Signer): Promise<OfferedKey> {
  switch (signer.kind) {
    case 'unsigned':
      return { kind: 'unsigned' };
    case 'signed':
    case 'rotated': {
      const { publicKey } = signer;
      const from = signer.kind === 'rotated' && (await fingerprintOf(signer.from));
      return {
        kind: 'signed',
        publicKey,
        fingerprint: await fingerprintOf(publicKey),
        ...(from !== false && { from }),
      };
    }
  }
}
