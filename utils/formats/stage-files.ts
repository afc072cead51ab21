import type { Dataset } from '../dataset/dataset';
import type { Job } from '../dataset/checking/incoming';
import type { Problem } from '../dataset/checking/problem';
import type { NoRoom, Staged, Staging } from '../dataset/staging/staged';
import { knownOfDataset } from './csv/known-of-dataset';
import type { GivenFile } from './given-file';
import { readFiles, type FilesRead, type ReadOptions } from './read-files';

export type FilesStaged =
  | { kind: 'staged'; name: string; staged: Staged }
  /** Nothing of them can be used. */
  | { kind: 'refused'; name: string; problems: Problem[] }
  | Extract<FilesRead, { kind: 'question' }>
  | NoRoom
  | Extract<Staging, { kind: 'cancelled' | 'failed' }>;

/** Reads files, and stages what they hold beside what is in force. Nothing in force changes. */
export async function stageFiles(
  dataset: Dataset,
  files: readonly GivenFile[],
  options: Omit<ReadOptions, 'known'>,
  job: Job = {},
): Promise<FilesStaged> {
  const read = await readFiles(files, { ...options, known: () => knownOfDataset(dataset) });
  if (read.kind !== 'incoming') return read;
  const { name } = read;
  const staging = await dataset.stage({ ...read.incoming, name }, job);
  switch (staging.kind) {
    case 'staged':
      return { kind: 'staged', name, staged: staging };
    case 'unusable':
      return { kind: 'refused', name, problems: staging.problems };
    case 'no-room':
    case 'cancelled':
    case 'failed':
      return staging;
  }
}
