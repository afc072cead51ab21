import { openStoredDataset } from '../../../utils/storage/open-stored-dataset';
import type { LocalArea } from '../../../utils/storage/local-area';
import { inventedPack } from '../storage/invented-records';

/** Runs in a page of the extension: takes an invented pack into the very dataset that the options page shows. */
export async function fill(positions: number): Promise<void> {
  const { local } = (globalThis as unknown as { chrome: { storage: { local: ChromeArea } } }).chrome.storage;
  const area: LocalArea = {
    get: (key) => local.get(key ?? null),
    set: (values) => local.set(values),
    remove: (keys) => local.remove(keys),
  };
  const dataset = await openStoredDataset(area);
  const staged = await dataset.stage({ packs: [inventedPack(positions)] });
  if (staged.kind !== 'staged')
    throw new Error(`the invented pack was not staged: ${JSON.stringify(staged)}`);
  const applied = await dataset.applyStaged(staged.id);
  dataset.close();
  if (applied.kind !== 'imported') throw new Error(`the invented pack was not taken in: ${applied.kind}`);
}

/** Here null asks for everything. */
interface ChromeArea extends Omit<LocalArea, 'get'> {
  get: (key: string | null) => Promise<Record<string, unknown>>;
}
