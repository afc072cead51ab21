import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { positionKinds } from '../../utils/actors/position';
import { limits } from '../../utils/dataset/records/limits';
import { datasetFormat, parseDatasetFile } from '../../utils/dataset/checking/parse-dataset-file';
import { datasetFormatSchema } from './dataset-format-schema';

const read = (name: string) => readFileSync(new URL(`../../docs/${name}`, import.meta.url), 'utf8');

describe('docs/dataset-format.schema.json', () => {
  it('is what the validators say; else run: npm run docs:format', async () => {
    expect(read('dataset-format.schema.json')).toBe(await datasetFormatSchema());
  });
});

describe('docs/dataset-format.md', () => {
  const page = read('dataset-format.md');

  it('shows an example that the importer takes', () => {
    const example = /```json\n(.*?)```/s.exec(page)?.[1] ?? '';
    expect(parseDatasetFile(example)).toMatchObject({ kind: 'sound', warnings: [] });
  });

  it('names the format, every kind and the limits in force', () => {
    expect(page).toContain(datasetFormat);
    for (const kind of positionKinds) expect(page).toContain(`| \`${kind}\``);
    for (const limit of [
      'depth',
      'actors',
      'name',
      'line',
      'summary',
      'address',
      'aliases',
      'aliasMax',
    ] as const) {
      expect([limit, page.includes(limits[limit].toLocaleString('en'))]).toEqual([limit, true]);
    }
  });
});
