import { problem, type Problem } from '../dataset/checking/problem';
import { feedLimits } from './feed-limits';
import type { ListedFile } from './feed-manifest';
import { createSha256, sha256 } from './sha256';

/** Opens a file beside the manifest; undefined where there is none. What fails later fails in the stream. */
export type OpenFile = (path: string) => Promise<ReadableStream<Uint8Array<ArrayBuffer>> | undefined>;

/** The lines of a file that is the listed one, unpacked as they are read. */
export type OpenedFile =
  | {
      kind: 'opened';
      lines: ReadableStream<Uint8Array<ArrayBuffer>>;
      limitBytes: number;
      /** Of a file that is too large to be checked beforehand: to be asked once all lines are read. */
      isListed?: () => boolean;
    }
  | { kind: 'bad'; problem: Problem };

/**
 * Opens a listed file and holds it to its length and hash before a single line of it is looked at. Only a `.jsonl` that
 * is too large to be held is streamed right away, and checked at its end.
 */
export async function openListed(file: ListedFile, open: OpenFile): Promise<OpenedFile> {
  const source = await open(file.path);
  if (!source) return bad(problem(file.path, 'file-missing'));
  if (file.bytes > feedLimits.packedBytes) {
    const { lines, digest } = hashed(source);
    return {
      kind: 'opened',
      lines,
      limitBytes: Math.min(file.bytes, feedLimits.linesBytes),
      isListed: () => digest() === file.sha256,
    };
  }
  const read = await readWhole(source, file.bytes);
  if (read.kind === 'failed') return bad(problem(file.path, 'file-unreadable', { detail: read.detail }));
  if (read.kind === 'other-length') return bad(problem(file.path, 'file-length', { expected: file.bytes }));
  if ((await sha256(read.bytes)) !== file.sha256) return bad(problem(file.path, 'file-hash'));
  const whole = streamOf(read.bytes);
  return file.path.endsWith('.gz')
    ? { kind: 'opened', lines: unpacked(whole), limitBytes: feedLimits.unpackedBytes }
    : { kind: 'opened', lines: whole, limitBytes: feedLimits.linesBytes };
}

/** The same bytes; `digest` is of all that came. */
function hashed(source: ReadableStream<Uint8Array<ArrayBuffer>>) {
  const hash = createSha256();
  const watcher = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
    transform(chunk, controller) {
      hash.add(chunk);
      controller.enqueue(chunk);
    },
  });
  return { lines: source.pipeThrough(watcher), digest: () => hash.end() };
}

function bad(why: Problem): OpenedFile {
  return { kind: 'bad', problem: why };
}

type ReadBytes =
  | { kind: 'read'; bytes: Uint8Array<ArrayBuffer> }
  | { kind: 'other-length' }
  | { kind: 'failed'; detail: string };

/** Exactly as many bytes as expected. Stops at the first one too many. */
async function readWhole(
  source: ReadableStream<Uint8Array<ArrayBuffer>>,
  expected: number,
): Promise<ReadBytes> {
  const reader = source.getReader();
  const bytes = new Uint8Array(expected);
  let length = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      if (length + value.length > expected) {
        await reader.cancel();
        return { kind: 'other-length' };
      }
      bytes.set(value, length);
      length += value.length;
    }
  } catch (error) {
    // Whatever a stream fails with is the network's or the disk's.
    return { kind: 'failed', detail: error instanceof Error ? error.message : String(error) };
  }
  return length === expected ? { kind: 'read', bytes } : { kind: 'other-length' };
}

/** Small pieces, so that unpacking stops soon after a limit is passed. */
const pieceBytes = 64 * 1024;

function streamOf(bytes: Uint8Array<ArrayBuffer>): ReadableStream<Uint8Array<ArrayBuffer>> {
  let at = 0;
  return new ReadableStream({
    pull(controller) {
      if (at >= bytes.length) return controller.close();
      controller.enqueue(bytes.subarray(at, (at += pieceBytes)));
    },
  });
}

/** What is in a gzip stream. */
export function unpacked(
  source: ReadableStream<Uint8Array<ArrayBuffer>>,
): ReadableStream<Uint8Array<ArrayBuffer>> {
  // The types of the DOM say less of what comes out than the standard does.
  const unpacker = new DecompressionStream('gzip') as unknown as ReadableWritablePair<
    Uint8Array<ArrayBuffer>,
    Uint8Array<ArrayBuffer>
  >;
  return source.pipeThrough(unpacker);
}
