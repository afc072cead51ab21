import { askServer, type FeedFetch } from './ask-server';
import type { FetchedManifest } from './check-manifest';
import { feedLimits } from './feed-limits';
import { parseManifest } from './parse-manifest';
import { refuse, type Refused } from './refusal';

/** How the network is reached, and how a fetch is ended from outside. */
export interface Network {
  fetch: FeedFetch;
  signal?: AbortSignal;
}

export type FetchedFeed =
  | { kind: 'fetched'; manifest: FetchedManifest; etag?: string }
  /** Still the manifest that the ETag is of. */
  | { kind: 'unchanged' }
  | Refused;

/** Fetches `pack.json`, and its signature where it must have one. Nothing is checked yet but that it can be read. */
export async function fetchManifest(
  { address, etag }: { address: string; etag?: string },
  network: Network,
): Promise<FetchedFeed> {
  const manifest = await fetchWhole({ address, etag, mostBytes: feedLimits.manifestBytes }, network);
  if (manifest.kind === 'missing') return refuse('missing', { what: address });
  if (manifest.kind !== 'whole') return manifest;
  const { bytes, etag: given } = manifest;
  const fetched = { address, bytes };
  const held = { ...(given !== undefined && { etag: given }) };
  const parsed = parseManifest(bytes);
  if (parsed.kind === 'refused') return parsed;
  if (parsed.manifest.publicKey === undefined) return { kind: 'fetched', manifest: fetched, ...held };
  const asked = { address: `${address}.sig`, mostBytes: feedLimits.signatureBytes };
  const signature = await fetchWhole(asked, network);
  switch (signature.kind) {
    case 'whole': {
      const text = new TextDecoder().decode(signature.bytes);
      return { kind: 'fetched', manifest: { ...fetched, signature: text }, ...held };
    }
    case 'missing':
      return { kind: 'fetched', manifest: fetched, ...held };
    case 'unchanged':
      throw new Error('unchanged since when?');
    case 'refused':
      return signature;
  }
}

type Whole =
  | { kind: 'whole'; bytes: Uint8Array<ArrayBuffer>; etag?: string }
  | { kind: 'unchanged' }
  | { kind: 'missing' }
  | Refused;

async function fetchWhole(
  asked: { address: string; etag?: string; mostBytes: number },
  network: Network,
): Promise<Whole> {
  let broken: Refused | undefined;
  const answered = await askServer(asked, { ...network, onBroken: (why) => (broken = why) });
  if (answered.kind !== 'answered') return answered;
  const { body, etag } = answered;
  try {
    const bytes = new Uint8Array(await new Response(body).arrayBuffer());
    return { kind: 'whole', bytes, ...(etag !== undefined && { etag }) };
  } catch (error) {
    if (!broken) throw error;
    return broken;
  }
}
