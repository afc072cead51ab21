import { problem, type Problem } from '../dataset/checking/problem';
import { unpacked } from '../feeds/open-listed';
import { formatLimits } from './format-limits';
import type { GivenFile } from './given-file';

export type Whole = { kind: 'read'; bytes: Uint8Array<ArrayBuffer> } | { kind: 'bad'; problem: Problem };

/** The bytes of a file that is read as one, unpacked; never more than the limit is held. */
export async function readWhole({ path, blob }: GivenFile): Promise<Whole> {
  if (blob.size === 0) return bad(problem(path, 'empty-file'));
  const isPacked = isGzip(new Uint8Array(await blob.slice(0, 2).arrayBuffer()));
  if (!isPacked && blob.size > formatLimits.wholeBytes) return bad(tooLarge(path));
  const stream: ReadableStream<Uint8Array<ArrayBuffer>> = blob.stream();
  const reader = (isPacked ? unpacked(stream) : stream).getReader();
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  for (;;) {
    const step = await reader.read().catch(detailOf);
    if (typeof step === 'string') {
      return bad(problem(path, isPacked ? 'not-gzip' : 'file-unreadable', { detail: step }));
    }
    if (step.done) break;
    chunks.push(step.value);
    length += step.value.length;
    if (length > formatLimits.wholeBytes) {
      await reader.cancel();
      return bad(tooLarge(path));
    }
  }
  const bytes = joined(chunks, length);
  if (isPacked && isGzip(bytes)) return bad(problem(path, 'packed-twice'));
  return { kind: 'read', bytes };
}

function bad(found: Problem): Whole {
  return { kind: 'bad', problem: found };
}

function tooLarge(path: string): Problem {
  return problem(path, 'bytes-too-many', { max: formatLimits.wholeBytes });
}

/** Whatever a stream fails with is the disk's or the packing's. */
function detailOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function isGzip([first, second]: Uint8Array): boolean {
  return first === 0x1f && second === 0x8b;
}

function joined(chunks: Uint8Array<ArrayBuffer>[], length: number): Uint8Array<ArrayBuffer> {
  const [only] = chunks;
  if (only && chunks.length === 1) return only;
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
