import { parseDatasetFile } from '../../utils/dataset/checking/parse-dataset-file';
import type { Pack } from '../../utils/dataset/records/records';
import {
  buildFeed,
  manifestBytes,
  type FeedSettings,
  type PublishedFeed,
} from '../../utils/feeds/build-feed';
import type { FetchedManifest } from '../../utils/feeds/check-manifest';
import { createPrivateKey, readPrivateKey, type SigningKey } from '../../utils/feeds/ed25519';
import type { FeedManifest } from '../../utils/feeds/feed-manifest';
import type { OpenFile } from '../../utils/feeds/open-listed';
import { sha256 } from '../../utils/feeds/sha256';
import { signFeed } from '../../utils/feeds/sign-feed';
import { makeFile } from '../dataset/make-file';

type Bytes = Uint8Array<ArrayBuffer>;

/** A feed in memory: what a server would have. */
export interface TestFeed extends PublishedFeed {
  files: Map<string, Bytes>;
}

/** The pack of a file of invented people, sections replaced as given. */
export function makePack(given: Record<string, unknown> = {}): Pack {
  const parsed = parseDatasetFile(JSON.stringify(makeFile(given)));
  const [pack] = parsed.kind === 'sound' ? parsed.file.packs : [];
  if (!pack) throw new Error(JSON.stringify(parsed));
  return pack;
}

export async function makeFeed(
  pack: Pack = makePack(),
  settings: FeedSettings = {},
  published?: TestFeed,
): Promise<TestFeed> {
  const built = await buildFeed(pack, settings, published, compress);
  if (built.kind === 'refused') throw new Error(JSON.stringify(built.problems));
  return { pack, manifest: built.manifest, files: new Map([...(published?.files ?? []), ...built.files]) };
}

/** Works in Node and in browsers. */
export async function compress(bytes: Bytes): Promise<Bytes> {
  return through(bytes, new CompressionStream('gzip'));
}

export async function unpack(bytes: Bytes): Promise<string> {
  return new TextDecoder().decode(await through(bytes, new DecompressionStream('gzip')));
}

async function through(bytes: Bytes, change: CompressionStream | DecompressionStream): Promise<Bytes> {
  const changed = new Blob([bytes]).stream().pipeThrough(change);
  return new Uint8Array(await new Response(changed).arrayBuffer());
}

/** Serves files in chunks of a few bytes, as a network might. */
export function opener(files: ReadonlyMap<string, Bytes>, chunkBytes = 1000): OpenFile {
  return async (path) => {
    const bytes = files.get(path);
    return bytes && chunked(bytes, chunkBytes);
  };
}

export function chunked(bytes: Bytes, chunkBytes: number): ReadableStream<Bytes> {
  let at = 0;
  return new ReadableStream({
    pull(controller) {
      if (at >= bytes.length) controller.close();
      else controller.enqueue(bytes.slice(at, (at += chunkBytes)));
    },
  });
}

/** The feed with one file's bytes replaced and named rightly in the manifest. */
export async function withFile(feed: TestFeed, path: string, bytes: Bytes): Promise<TestFeed> {
  const hash = await sha256(bytes);
  const rename = <File extends { path: string }>(file: File): File =>
    file.path === path ? { ...file, bytes: bytes.length, sha256: hash } : file;
  const { files, deltas } = feed.manifest;
  const manifest = {
    ...feed.manifest,
    files: files.map(rename),
    ...(deltas && { deltas: deltas.map(rename) }),
  };
  return { ...feed, manifest, files: new Map(feed.files).set(path, bytes) };
}

/** The feed with the lines of its file of one kind replaced. */
export async function withLines(
  feed: TestFeed,
  kind: string,
  change: (lines: string[]) => string[],
): Promise<TestFeed> {
  const path = pathOf(feed, kind);
  const lines = (await unpack(feed.files.get(path) ?? new Uint8Array())).trimEnd().split('\n');
  return withFile(feed, path, await compress(new TextEncoder().encode(`${change(lines).join('\n')}\n`)));
}

/** The path of the file of one kind, or of the newest delta. */
export function pathOf({ manifest }: TestFeed, kind: string): string {
  const file = kind === 'delta' ? manifest.deltas?.at(-1) : manifest.files.find((each) => each.kind === kind);
  if (!file) throw new Error(`the feed has no ${kind}`);
  return file.path;
}

export async function makeKey(): Promise<SigningKey> {
  const key = await readPrivateKey(await createPrivateKey());
  if (!key) throw new Error('a new key could not be read');
  return key;
}

export function unsigned(manifest: FeedManifest): FetchedManifest {
  return { bytes: manifestBytes(manifest) };
}

/** The manifest as it is served after `pack sign`. */
export async function signed(
  manifest: FeedManifest,
  key: SigningKey,
  oldKey?: SigningKey,
  before = '',
): Promise<FetchedManifest & { manifest: FeedManifest; signature: string }> {
  const feed = await signFeed(manifest, key, oldKey, before);
  if (feed.kind !== 'signed') throw new Error('the old key is needed');
  return { manifest: feed.manifest, bytes: feed.bytes, signature: feed.signatures };
}
