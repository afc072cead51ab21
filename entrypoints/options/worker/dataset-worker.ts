import { expose, proxy } from 'comlink';
import type { Feeds } from '../../../utils/feeds/feeds';
import type { LocalArea } from '../../../utils/storage/local-area';
import { openFeeds } from '../../../utils/storage/open-feeds';
import { openStoredDataset } from '../../../utils/storage/open-stored-dataset';
import { createPageDataset, type PageDataset } from '../page-dataset';
import { registerJobTransfer } from './job-transfer';

/** What the page reaches in the worker. */
export interface Held {
  dataset: PageDataset;
  feeds: Feeds;
}

/** What the worker begins with. */
export interface DatasetWorker {
  /**
   * @param area the page's `storage.local`
   * @param options.life a lock that the worker holds as long as it lives
   */
  open: (area: LocalArea, options: { life: string; shippedPack?: string }) => Promise<Held>;
}

registerJobTransfer();
expose({
  async open(area, { life, shippedPack }) {
    void navigator.locks.request(life, () => new Promise(() => {}));
    const dataset = await openStoredDataset(area, shippedPack);
    return proxy({ dataset: createPageDataset(dataset), feeds: openFeeds(dataset, area) });
  },
} satisfies DatasetWorker);
