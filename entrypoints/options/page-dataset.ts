import type { Dataset } from '../../utils/dataset/dataset';
import type { Job } from '../../utils/dataset/checking/incoming';
import { exportDataset, type Exported, type ExportFormat } from '../../utils/formats/export/export-dataset';
import type { GivenFile } from '../../utils/formats/given-file';
import { stageFiles, type FilesStaged } from '../../utils/formats/stage-files';

type FileOptions = Parameters<typeof stageFiles>[2];

/**
 * The dataset as this page asks it: everything that is asked and answered can be cloned, so that it may stand in a worker,
 * and nothing that is read for a screen is linear in what is stored.
 */
export interface PageDataset extends Omit<
  Dataset,
  | 'state'
  | 'status'
  | 'names'
  | 'actors'
  | 'list'
  | 'search'
  | 'olderRecords'
  | 'exportParts'
  | 'eachPosition'
  | 'close'
> {
  /** Reads files and stages what they hold. Nothing in force changes. */
  stageFiles(files: readonly GivenFile[], options: FileOptions, job?: Job): Promise<FilesStaged>;
  exportAs(format: ExportFormat, job?: Job): Promise<Exported>;
}

export function createPageDataset(dataset: Dataset): PageDataset {
  return {
    ...dataset,
    stageFiles: (files, options, job) => stageFiles(dataset, files, options, job),
    exportAs: (format, job) => exportDataset(dataset, format, job),
  };
}
