import type { Failed } from '../change-outcome';
import type { Dataset } from '../dataset';
import type { DatasetSession } from '../dataset-session';

type Subscriptions = Pick<Dataset, 'subscriptions' | 'putSubscription' | 'unsubscribe' | 'feedLog'>;

/** What the reader follows, and what has come of it. */
export function createSubscriptions(session: DatasetSession): Subscriptions {
  return {
    subscriptions: () => session.readStored((database) => database.subscriptions(), []),
    feedLog: () => session.readStored((database) => database.feedLog(), []),
    putSubscription: (subscription) =>
      session.write(async (database): Promise<{ kind: 'kept' } | Failed> =>
        (await database.putSubscription(subscription)) ? { kind: 'kept' } : { kind: 'failed', why: 'gone' },
      ),
    unsubscribe: (id) =>
      session.write(async (database) => {
        await session.flip(database, { edits: [], packs: [{ id, after: null }], past: { forgets: id } });
        return { kind: 'unsubscribed' as const };
      }),
  };
}
