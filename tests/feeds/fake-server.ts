import type { FeedFetch, FeedResponse } from '../../utils/feeds/ask-server';
import type { FetchedManifest } from '../../utils/feeds/check-manifest';
import { sha256 } from '../../utils/feeds/sha256';
import { chunked, unsigned, type TestFeed } from './make-feed';

type Bytes = Uint8Array<ArrayBuffer>;

export const folder = 'https://feeds.example/press/';
export const address = `${folder}pack.json`;

/** What was asked of the server, and how it answered. */
export interface Asked {
  address: string;
  init: RequestInit;
  status: number;
}

/** A web server in memory that answers as nginx does; `fetch` is the way to it, as a browser has it. */
export function createServer() {
  const files = new Map<string, Bytes>();
  const asked: Asked[] = [];
  let answer: Answer | undefined;

  const fetch: FeedFetch = async (wanted, init) => {
    const proper = async () => answerProperly(files.get(wanted), wanted, init);
    const response = await (answer ? answer(wanted.slice(folder.length), proper, init) : proper());
    asked.push({ address: wanted, init, status: response.status });
    return response;
  };
  return {
    fetch,
    asked,
    /** Paths with how they were answered, such as `pack.json 304`, since the last call. */
    takeAsked: () =>
      asked.splice(0).map((each) => {
        const path = each.address.slice(folder.length).replace(/-[0-9a-f]{16}/, '');
        return `${path} ${each.status}`;
      }),
    /** Puts a feed there; without a manifest of its own it is unsigned. */
    publish(feed: TestFeed, manifest: FetchedManifest = unsigned(feed.manifest)) {
      files.clear();
      for (const [path, bytes] of feed.files) files.set(folder + path, bytes);
      files.set(address, manifest.bytes);
      if (manifest.signature !== undefined) {
        files.set(`${address}.sig`, new TextEncoder().encode(manifest.signature));
      }
    },
    put: (path: string, bytes: Bytes) => files.set(folder + path, bytes),
    /** From now on answers otherwise; undefined brings the proper answers back. */
    misbehave(how: Answer | undefined) {
      answer = how;
    },
  };
}

type Answer = (
  path: string,
  proper: () => Promise<FeedResponse>,
  init: RequestInit,
) => FeedResponse | Promise<FeedResponse>;

async function answerProperly(
  bytes: Bytes | undefined,
  url: string,
  init: RequestInit,
): Promise<FeedResponse> {
  if (!bytes) return makeResponse({ status: 404, url });
  const etag = `"${(await sha256(bytes)).slice(0, 12)}"`;
  if (new Headers(init.headers).get('if-none-match') === etag) return makeResponse({ status: 304, url });
  const headers = { etag, 'content-length': String(bytes.length) };
  return makeResponse({ url, body: chunked(bytes, 1000), headers });
}

export function makeResponse({
  headers = {},
  ...given
}: Partial<Omit<FeedResponse, 'headers'>> & { headers?: Record<string, string> }): FeedResponse {
  return { status: 200, type: 'cors', url: address, body: null, ...given, headers: new Headers(headers) };
}

/** A body that gives what it is told to, piece by piece, and then ends as told; silence ends with the signal. */
export function makeBody(
  pieces: Iterable<Bytes>,
  end: 'whole' | 'cut' | { silentUntil: AbortSignal } = 'whole',
): ReadableStream<Bytes> {
  const iterator = pieces[Symbol.iterator]();
  return new ReadableStream({
    pull(controller) {
      const { done, value } = iterator.next();
      if (!done) return controller.enqueue(value);
      if (end === 'whole') return controller.close();
      if (end === 'cut') return controller.error(new TypeError('network error'));
      return untilAborted(end.silentUntil);
    },
  });
}

/** Rejects as a browser's fetch does. */
export function untilAborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(new DOMException('ended', 'AbortError')), { once: true });
  });
}
