import { canonicalJsonParts, comingList } from '../records/canonical-json';
import { sections } from '../checking/check-pack';
import type { Job } from '../checking/incoming';
import { linesOf, type LineTable } from '../stored/line-table';
import { partsOfKey } from '../stored/pack-lines';
import { datasetFormat } from '../checking/parse-dataset-file';
import { sumOf } from '../stored/record-counts';
import type { Edit } from '../records/records';
import { sortLines } from '../stored/sort-lines';
import type { Line } from '../stored/stored-lines';
import type { StoredPack } from '../stored/stored-tables';

export interface WrittenPack {
  pack: Pick<StoredPack, 'id' | 'manifest' | 'counts'>;
  /** With local ids. */
  table: LineTable;
}

/**
 * The one-file JSON of packs and edits, in parts. Equal datasets give equal bytes: records are ordered by id, fields by a
 * fixed order. Memory is bounded but for the edits.
 */
export async function* datasetFileParts(
  { packs, edits }: { packs: readonly WrittenPack[]; edits: readonly Edit[] },
  { onProgress, signal }: Job = {},
): AsyncGenerator<string> {
  const of = packs.reduce((sum, { pack }) => sum + sumOf(pack.counts), edits.length);
  let done = 0;

  async function* watched<Item>(batches: AsyncIterable<readonly Item[]>): AsyncGenerator<readonly Item[]> {
    for await (const batch of batches) {
      signal?.throwIfAborted();
      yield batch;
      done += batch.length;
      onProgress?.({ step: 'saving', done, of: Math.max(done, of) });
    }
  }

  const sorted = packs.toSorted((a, b) => compare(a.pack.id, b.pack.id));
  const bodies: object[] = [];
  for (const each of sorted) bodies.push(await bodyOf(each, watched));
  const [single] = bodies;
  yield* canonicalJsonParts({
    format: datasetFormat,
    ...(bodies.length === 1 ? single : bodies.length > 0 && { packs: bodies }),
    ...(edits.length > 0 && { edits: comingList(watched(inOrder(edits))) }),
  });
}

type Watch = <Item>(batches: AsyncIterable<readonly Item[]>) => AsyncGenerator<readonly Item[]>;

async function bodyOf({ pack, table }: WrittenPack, watched: Watch): Promise<object> {
  const lists = Object.keys(sections).map((kind) => {
    const lines = linesOf(table, kind as keyof typeof sections);
    // They are stored by whose they are.
    const byId = kind === 'positions' ? sortLines(lines, (key) => partsOfKey(key)[1]) : lines;
    return [kind, comingList(watched(recordsOf(byId)))] as const;
  });
  const rest: [section: string, value: unknown][] = [];
  for await (const lines of linesOf(table, 'rest')) {
    for (const { key, text } of lines) rest.push([decodeURIComponent(key), JSON.parse(text)]);
  }
  return { pack: pack.manifest, ...Object.fromEntries(lists), ...Object.fromEntries(rest) };
}

async function* recordsOf(lines: AsyncIterable<readonly Line[]>): AsyncGenerator<object[]> {
  for await (const batch of lines) yield batch.map(({ text }) => JSON.parse(text) as object);
}

/** Edits handed on at once. */
const batchEdits = 500;

// oxlint-disable-next-line typescript/require-await -- what is read of storage waits
async function* inOrder(edits: readonly Edit[]): AsyncGenerator<Edit[]> {
  const sorted = edits.toSorted((a, b) => compare(a.uid, b.uid) || compare(a.entity, b.entity));
  for (let from = 0; from < sorted.length; from += batchEdits) yield sorted.slice(from, from + batchEdits);
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
