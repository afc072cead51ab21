import { fingerprintOf, isSignedBy } from './ed25519';
import { feedLimits } from './feed-limits';
import type { FeedManifest } from './feed-manifest';
import { leadsToNewKey } from './handover';
import { parseManifest } from './parse-manifest';
import { isPublicAddress } from './public-address';
import { refuse, type Refused } from './refusal';

/** `pack.json` and `pack.json.sig` as they came. */
export interface FetchedManifest {
  bytes: Uint8Array<ArrayBuffer>;
  /** Text of `pack.json.sig`; undefined where there is none. */
  signature?: string;
  /** Where it came from; undefined for a folder on the reader's own disk. */
  address?: string;
}

/** What is known of the feed from before; undefined at the first look. */
export interface HeldFeed {
  id: string;
  revision: number;
  /** The content hash. */
  content: string;
  /** The key that was pinned; undefined for a feed that was never signed. */
  publicKey?: string;
}

export type CheckedManifest =
  /** `same`: nothing new but perhaps when to look again. */
  { kind: 'accepted'; manifest: FeedManifest; news: 'first' | 'newer' | 'same'; signer: Signer } | Refused;

export type Signer =
  | { kind: 'unsigned' }
  | { kind: 'signed'; publicKey: string }
  /** The pinned key has handed over to this one. */
  | { kind: 'rotated'; from: string; publicKey: string };

/** Whether a manifest may be followed. Linear in its bytes; nothing throws, whatever they are. */
export async function checkManifest(
  fetched: FetchedManifest,
  held: HeldFeed | undefined,
  now: Date,
): Promise<CheckedManifest> {
  const { address } = fetched;
  if (address !== undefined && !isPublicAddress(address)) return refuse('unsafe-address', { what: address });
  const parsed = parseManifest(fetched.bytes);
  if (parsed.kind === 'refused') return parsed;
  const { manifest } = parsed;
  const signing = await checkSignature(manifest, fetched, held?.publicKey);
  if (signing.kind === 'refused') return signing;
  return (
    objectionToTime(manifest, now) ??
    (held && objectionToHeld(manifest, held)) ?? {
      kind: 'accepted',
      manifest,
      news: newsOf(manifest, held),
      signer: signing.signer,
    }
  );
}

async function checkSignature(
  manifest: FeedManifest,
  { bytes, signature }: FetchedManifest,
  pinned: string | undefined,
): Promise<{ kind: 'checked'; signer: Signer } | Refused> {
  const { publicKey } = manifest;
  if (publicKey === undefined) {
    if (pinned !== undefined) return refuse('missing-signature', {});
    return { kind: 'checked', signer: { kind: 'unsigned' } };
  }
  if (signature === undefined || signature.trim() === '') return refuse('missing-signature', {});
  const isRotated = pinned !== undefined && pinned !== publicKey;
  if (isRotated && !(await leadsToNewKey(pinned, manifest))) {
    const [from, to] = [await fingerprintOf(pinned), await fingerprintOf(publicKey)];
    return refuse('wrong-key', { from, to });
  }
  if (!(await isSignedByOne(publicKey, signature, bytes))) return refuse('bad-signature', {});
  return {
    kind: 'checked',
    signer: isRotated ? { kind: 'rotated', from: pinned, publicKey } : { kind: 'signed', publicKey },
  };
}

/**
 * The file may hold the signature of the manifest before as well: the two files cannot be replaced in one stroke, so a
 * publisher uploads the signatures first and nobody meets a manifest without its own.
 */
async function isSignedByOne(
  publicKey: string,
  signatures: string,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<boolean> {
  if (signatures.length > feedLimits.signatureBytes) return false;
  for (const signature of signatures.trim().split(/\s+/)) {
    if (await isSignedBy(publicKey, signature, bytes)) return true;
  }
  return false;
}

function objectionToTime({ expires }: FeedManifest, now: Date): Refused | undefined {
  if (expires === undefined || Date.parse(expires) > now.getTime()) return undefined;
  return refuse('expired', { what: expires });
}

function objectionToHeld(manifest: FeedManifest, held: HeldFeed): Refused | undefined {
  if (manifest.id !== held.id) return refuse('wrong-id', { from: held.id, to: manifest.id });
  if (manifest.revision < held.revision) {
    return refuse('older-revision', { from: held.revision, to: manifest.revision });
  }
  if (manifest.revision === held.revision && manifest.content.sha256 !== held.content) {
    return refuse('other-content', { to: manifest.revision });
  }
  return undefined;
}

function newsOf({ revision }: FeedManifest, held: HeldFeed | undefined): 'first' | 'newer' | 'same' {
  if (!held) return 'first';
  return revision > held.revision ? 'newer' : 'same';
}
