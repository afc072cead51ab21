import type { IncomingPack } from '../../../utils/dataset/checking/incoming';
import type { LocalArea } from '../../../utils/storage/local-area';
import { openStoredDataset } from '../../../utils/storage/open-stored-dataset';

/** Takes an invented pack into the stored dataset of the extension whose page this runs in. */
export async function takeIn(pack: IncomingPack): Promise<void> {
  const { local } = (globalThis as unknown as { chrome: { storage: { local: ChromeArea } } }).chrome.storage;
  const area: LocalArea = {
    get: (key) => local.get(key ?? null),
    set: (values) => local.set(values),
    remove: (keys) => local.remove(keys),
  };
  const dataset = await openStoredDataset(area);
  const staged = await dataset.stage({ packs: [pack] });
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
