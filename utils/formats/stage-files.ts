import type { Dataset, StagedImport } from '../dataset/dataset';
import type { Incoming } from '../dataset/incoming';
import { datasetFormat } from '../dataset/parse-dataset-file';
import type { Problem } from '../dataset/problem';
import { knownOfDataset } from './csv/known-of-dataset';
import type { GivenFile } from './given-file';
import { readFiles, type FilesRead, type ReadOptions } from './read-files';

export type FilesStaged =
  { kind: 'staged'; name: string; staged: StagedImport } | Exclude<FilesRead, { kind: 'incoming' }>;

/** Reads files and compares what they hold with the dataset. Changes nothing. */
export async function stageFiles(
  dataset: Dataset,
  files: readonly GivenFile[],
  options: Omit<ReadOptions, 'known'>,
): Promise<FilesStaged> {
  const read = await readFiles(files, { ...options, known: () => knownOfDataset(dataset) });
  if (read.kind !== 'incoming') return read;
  const { text, problems } = await gathered(read.incoming);
  const staged = await dataset.stageImport(text);
  return {
    kind: 'staged',
    name: read.name,
    staged: {
      ...staged,
      whole: staged.whole && problems.length === 0,
      problems: [...problems, ...staged.problems],
    },
  };
}

/** What comes in, in the one-file form. */
async function gathered({
  packs,
  edits,
  problems = [],
}: Incoming): Promise<{ text: string; problems: Problem[] }> {
  const found = [...problems];
  const bodies: Record<string, unknown>[] = [];
  for (const { manifest, batches } of packs) {
    const body: Record<string, unknown> = { pack: manifest.value };
    for await (const batch of batches()) {
      found.push(...batch.problems);
      for (const { kind, value } of batch.records) {
        if (kind === 'rest') Object.assign(body, restOf(value));
        else ((body[kind] ??= []) as unknown[]).push(value);
      }
    }
    bodies.push(body);
  }
  return { text: JSON.stringify({ format: datasetFormat, packs: bodies, edits }), problems: found };
}

function restOf(value: unknown): Record<string, unknown> {
  const { section, value: inner } = value as { section: string; value: unknown };
  return { [section]: inner };
}
