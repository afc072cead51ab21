import { writeFileSync } from 'node:fs';
import { datasetFormatSchema } from './dataset-format-schema';

// Run it after changing utils/dataset/checking/schemas.ts: npm run docs:format
const file = new URL('../../docs/dataset-format.schema.json', import.meta.url);
writeFileSync(file, await datasetFormatSchema());
