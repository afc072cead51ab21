import { guard } from './storage-failure';
import type { Tables } from './stored-tables';
import type { FeedLogEntry, Subscription } from '../records/subscription';

/** What the reader follows. Subscriptions begin and end with packs: see `Change`. */
export function createStoredFeeds({ db, feeds, feedLog }: Tables) {
  return {
    subscriptions: guard(() => feeds.toArray()),
    /** False where it has ended meanwhile. */
    putSubscription: guard((subscription: Subscription) =>
      db.transaction('rw', feeds, async () => {
        if (!(await feeds.get(subscription.id))) return false;
        await feeds.put(subscription);
        return true;
      }),
    ),
    /** Newest first. */
    feedLog: guard(async () =>
      (await feedLog.toArray()).toReversed().map(({ id, ...entry }): FeedLogEntry => ({
        ...entry,
        id: id ?? 0,
      })),
    ),
  };
}
