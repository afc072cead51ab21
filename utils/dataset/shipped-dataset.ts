import { createDatasetView, type DatasetView } from './reading/dataset-view';
import { describePack } from './stored/pack-rows';
import { createMemoryReader } from './reading/pack-reader';
import { parseDatasetFile } from './checking/parse-dataset-file';
import type { Pack } from './records/records';

/** The pack that comes with the extension, and the dataset that it alone is. */
export function createShipped({
  load,
  timestamp,
}: {
  /** Text of `public/packs/standpoint-seed.json`. */
  load: () => Promise<string>;
  timestamp: () => string;
}) {
  let held: Promise<DatasetView> | undefined;

  async function pack(): Promise<Pack> {
    const parsed = parseDatasetFile(await load());
    const shipped = parsed.kind === 'sound' ? parsed.file.packs[0] : undefined;
    if (!shipped) throw new Error('the shipped pack is flawed');
    return shipped;
  }

  return {
    pack,
    /** In memory: what is answered where storage cannot be used. */
    view(): Promise<DatasetView> {
      held ??= pack().then((shipped) => {
        const described = describePack(shipped, { origin: 'shipped', installed: timestamp() });
        const stored = { ...described, gen: 0, order: 0, placed: {}, twins: [], blocks: 0 };
        return createDatasetView(createMemoryReader(stored, shipped), { generation: 0, edits: [] });
      });
      return held;
    },
  };
}
