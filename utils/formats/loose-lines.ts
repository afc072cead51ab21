import type { IncomingBatch, IncomingPack } from '../dataset/checking/incoming';
import { problem } from '../dataset/checking/problem';
import { feedLimits } from '../feeds/feed-limits';
import { unpacked } from '../feeds/open-listed';
import { partKinds, type PartKind } from '../feeds/pack-parts';
import { looseRecordBatches } from '../feeds/read-records';
import { textBytesOf } from '../feeds/text-bytes';
import { fileNameOf } from './given-file';
import { incomingLines } from './incoming-lines';

/** A file of JSON Lines that goes by its name alone. */
export interface LinesFile {
  kind: PartKind;
  path: string;
  blob: Blob;
}

/** The kind of records that a file of this name holds, such as `actors.jsonl.gz`; undefined for other names. */
export function kindOfLines(path: string): PartKind | undefined {
  const kind = /^([a-z]+)\.jsonl(?:\.gz)?$/.exec(fileNameOf(path))?.[1];
  return partKinds.find((each) => each === kind);
}

/** The files of lines right inside a folder, by their path in it; what they refer to comes before who refers. */
export function looseFilesIn(files: ReadonlyMap<string, Blob>): LinesFile[] {
  return partKinds.flatMap((kind) =>
    [`${kind}.jsonl`, `${kind}.jsonl.gz`].flatMap((path) => {
      const blob = files.get(path);
      return blob ? [{ kind, path, blob }] : [];
    }),
  );
}

/** A pack of files that came without a `pack.json`: it goes by the name given, which makes it the same pack again. */
export function loosePack(
  files: LinesFile[],
  { name, today }: { name: string; today: string },
): IncomingPack {
  const id = name
    .toLowerCase()
    .replaceAll(/[^a-z0-9._-]+/g, '-')
    .replace(/^[^a-z0-9]+/, '')
    .slice(0, 80);
  const value = { id: id === '' || id === 'own' ? 'records' : id, title: name, revision: 1, released: today };
  return packOfLines(files, { value, place: name });
}

/** A pack of such files, with what it says of itself. */
export function packOfLines(files: LinesFile[], manifest: IncomingPack['manifest']): IncomingPack {
  const bytes = textBytesOf(files.map(({ path, blob }) => ({ path, bytes: blob.size })));
  return { manifest, bytes, batches: () => looseBatches(files) };
}

/** The records of files, one file after the other. */
async function* looseBatches(files: readonly LinesFile[]): AsyncGenerator<IncomingBatch> {
  const allowance = { bytes: feedLimits.linesBytes };
  const progress = createProgress(files);
  for (const { kind, path, blob } of files) {
    const stream = progress.watch(blob.stream());
    const isPacked = path.endsWith('.gz');
    if (isPacked && blob.size > feedLimits.packedBytes) {
      yield {
        records: [],
        problems: [problem(path, 'bytes-too-many', { max: feedLimits.packedBytes })],
        fatal: true,
      };
      return;
    }
    const lines = isPacked ? unpacked(stream) : stream;
    const limitBytes = isPacked ? feedLimits.unpackedBytes : feedLimits.linesBytes;
    for await (const batch of looseRecordBatches({ path, lines, limitBytes }, allowance)) {
      yield { ...incomingLines(kind, path, batch), share: progress.share() };
      if (batch.fatal) return;
    }
  }
}

type Bytes = Uint8Array<ArrayBuffer>;

/** How much of several files has been read, by their bytes on disk. */
function createProgress(files: readonly { blob: Blob }[]) {
  const all = files.reduce((sum, { blob }) => sum + blob.size, 0);
  let read = 0;
  return {
    share: () => (all === 0 ? 1 : read / all),
    watch: (stream: ReadableStream<Bytes>): ReadableStream<Bytes> =>
      stream.pipeThrough(
        new TransformStream<Bytes, Bytes>({
          transform(chunk, controller) {
            read += chunk.length;
            controller.enqueue(chunk);
          },
        }),
      ),
  };
}
