import type { Dataset } from '../../dataset/dataset';
import type { Job } from '../../dataset/checking/incoming';
import { blobOf } from './blob-of';
import type { ExportedRecords } from './exported-records';
import { namesOfDataset } from './names-of-dataset';
import { writeCsv } from './write-csv';
import { writeJsonLd } from './write-json-ld';

export type ExportFormat = 'json' | 'csv' | 'json-ld';

/** `extension` ends the file's name. */
export type Exported = { kind: 'exported'; blob: Blob; extension: string } | { kind: 'cancelled' };

/** The dataset as a file. Memory is bounded by what positions refer to; the text goes to the browser as it comes. */
export async function exportDataset(
  dataset: Dataset,
  format: ExportFormat,
  job: Job = {},
): Promise<Exported> {
  switch (format) {
    case 'json':
      return dataset.exportParts(async (parts) => fileOf(parts, 'application/json', 'json'), job);
    case 'csv':
      return exportPositions(dataset, job, (records) => fileOf(writeCsv(records), 'text/csv', 'csv'));
    case 'json-ld':
      return exportPositions(dataset, job, (records) =>
        fileOf(writeJsonLd(records), 'application/ld+json', 'jsonld'),
      );
  }
}

async function exportPositions(
  dataset: Dataset,
  job: Job,
  write: (records: ExportedRecords) => Promise<Exported>,
): Promise<Exported> {
  const names = await namesOfDataset(dataset);
  return dataset.eachPosition((positions) => write({ ...names, positions: () => positions }), job);
}

async function fileOf(parts: AsyncIterable<string>, type: string, extension: string): Promise<Exported> {
  return { kind: 'exported', blob: await blobOf(parts, type), extension };
}
