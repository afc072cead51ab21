// Dexie takes the storage it finds when it is loaded, so the fake must be there first.
// oxlint-disable-next-line import/no-unassigned-import
import 'fake-indexeddb/auto';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../utils/dataset/dataset';
import type { Pack } from '../../utils/dataset/records/records';
import { manifestBytes } from '../../utils/feeds/build-feed';
import { inFileOrder } from '../../utils/feeds/pack-parts';
import type { GivenFile } from '../../utils/formats/given-file';
import { stageFiles } from '../../utils/formats/stage-files';
import { openTestDataset } from '../dataset/open-test-dataset';
import { arbitraryPack } from '../feeds/arbitrary-pack';
import { makeFeed } from '../feeds/make-feed';
import { given } from './read-given';
import { exportedText } from '../dataset/exported-text';
import { writeDatasetFile } from '../dataset/write-dataset-file';

const options = { today: '2025-03-14', updated: '2025-03-14T12:00:00Z', lang: 'en' };

/** Stages files and applies them whole. */
async function takeIn(dataset: Dataset, files: readonly GivenFile[]): Promise<void> {
  const staged = await stageFiles(dataset, files, options);
  if (staged.kind !== 'staged') throw new Error(JSON.stringify(staged));
  expect(staged.staged.problems).toEqual([]);
  expect((await dataset.applyStaged(staged.staged.id)).kind).toBe('imported');
}

/** What a dataset exports that had nothing but the shipped pack before it took these files in. */
async function exportAfter(files: readonly GivenFile[], edit: (dataset: Dataset) => Promise<void> = nothing) {
  const dataset = await openTestDataset();
  await takeIn(dataset, files);
  await edit(dataset);
  const exported = await exportedText(dataset);
  dataset.close();
  return exported;
}

async function nothing(): Promise<void> {}

/** A record of the reader's own, a changed one and one taken out of sight. */
async function editSome(dataset: Dataset): Promise<void> {
  await dataset.save('topic', { label: { en: 'Bridges', de: 'Brücken' } });
  const [actor] = await dataset.list('actor');
  if (actor) await dataset.save('actor', { ...actor.record, note: 'Seen in the harbour.' });
  const [position] = await dataset.list('position');
  if (position) await dataset.remove('position', position.record.id);
}

const oneFile = (pack: Pack) => [given('x.json', writeDatasetFile({ packs: [pack], edits: [] }))];

describe('what is exported', () => {
  it('comes back byte for byte from the one-file form, edits and all', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryPack(2), async (pack) => {
        const exported = await exportAfter(oneFile(pack), editSome);
        expect(await exportAfter([given('x.json', exported)])).toBe(exported);
      }),
      { numRuns: 60 },
    );
  });

  it('is the same from the folder form as from the one-file form', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryPack(2), async (pack) => {
        const feed = await makeFeed(pack);
        const folder = [
          given('isles/pack.json', manifestBytes(feed.manifest)),
          ...[...feed.files].map(([path, bytes]) => given(`isles/${path}`, bytes)),
        ];
        // Records without ids are put in an order of their own when a folder is built.
        expect(await exportAfter(folder)).toBe(await exportAfter(oneFile(inFileOrder(pack))));
      }),
      { numRuns: 60 },
    );
  });
});
