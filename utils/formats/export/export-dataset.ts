import type { Dataset } from '../../dataset/dataset';
import { blobOf } from './blob-of';
import { recordsOfDataset } from './records-of-dataset';
import { writeCsv } from './write-csv';
import { writeJsonLd } from './write-json-ld';

export type ExportFormat = 'json' | 'csv' | 'json-ld';

/** The dataset as a file; `extension` ends its name. */
export async function exportDataset(
  dataset: Dataset,
  format: ExportFormat,
): Promise<{ blob: Blob; extension: string }> {
  switch (format) {
    case 'json':
      return {
        blob: await blobOf(await dataset.exportParts(), 'application/json'),
        extension: 'json',
      };
    case 'csv':
      return { blob: await blobOf(writeCsv(await recordsOfDataset(dataset)), 'text/csv'), extension: 'csv' };
    case 'json-ld': {
      const parts = writeJsonLd(await recordsOfDataset(dataset));
      return { blob: await blobOf(parts, 'application/ld+json'), extension: 'jsonld' };
    }
  }
}
