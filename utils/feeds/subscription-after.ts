import type { FeedPolicy, Signing, Subscription } from '../dataset/records/subscription';
import type { FeedOffer, OfferedKey } from './feed-offer';

/** A new subscription to what is offered. */
export function subscriptionTo(
  offer: FeedOffer,
  { policy, now }: { policy: FeedPolicy; now: Date },
): Subscription {
  const { signing, address, manifest } = offer;
  return {
    ...learned(offer),
    id: manifest.id,
    address,
    policy,
    signing:
      signing.kind === 'unsigned'
        ? { kind: 'unsigned' }
        : { kind: 'signed', publicKey: signing.publicKey, fingerprint: signing.fingerprint },
    subscribed: now.toISOString(),
  };
}

/** The subscription once the records of what is offered have come whole, whether they are applied or wait. */
export function subscriptionAfter(before: Subscription, offer: FeedOffer): Subscription {
  const { id, address, policy, subscribed, signing } = before;
  return {
    ...learned(offer),
    id,
    address,
    policy,
    subscribed,
    signing: signingAfter(signing, offer.signing),
  };
}

function learned({
  manifest,
  etag,
}: FeedOffer): Pick<Subscription, 'title' | 'held' | 'expires' | 'checkEvery' | 'etag'> {
  const { title, revision, content, expires, checkEvery } = manifest;
  return {
    title,
    held: { revision, content: content.sha256 },
    ...(expires !== undefined && { expires }),
    ...(checkEvery !== undefined && { checkEvery }),
    ...(etag !== undefined && { etag }),
  };
}

function signingAfter(pinned: Signing, offered: OfferedKey): Signing {
  if (pinned.kind === 'unsigned' || offered.kind === 'unsigned') return pinned;
  const { publicKey, fingerprint, from } = offered;
  return from === undefined ? pinned : { kind: 'signed', publicKey, fingerprint, succeeds: from };
}
