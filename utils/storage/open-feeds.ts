import type { Dataset } from '../dataset/dataset';
import { createFeeds, type Feeds } from '../feeds/feeds';
import type { LocalArea } from './local-area';

export const timesKey = 'feed-times/1';

/** The feeds of this extension's reader, over the browser's own network. */
export function openFeeds(dataset: Dataset, area: LocalArea): Feeds {
  return createFeeds({
    dataset,
    times: {
      read: async () => (await area.get(timesKey))[timesKey],
      write: (times) => area.set({ [timesKey]: times }),
    },
    fetch: (address, init) => fetch(address, init),
  });
}
