import type { Failed, Imported } from '../dataset/change-outcome';
import type { Dataset } from '../dataset/dataset';
import type { Job } from '../dataset/checking/incoming';
import { withLock } from '../dataset/stored/lock';
import type { LeaveSpec, Staged } from '../dataset/staging/staged';
import type { FeedPolicy, Subscription } from '../dataset/records/subscription';
import type { FeedFetch } from './ask-server';
import { checkFeed } from './check-feed';
import { dueAt, timeAfter, timeOf, withinReach } from './check-schedule';
import { readTimes, type CheckTime, type TimesStore } from './check-times';
import { fetchOffer, heldOf, type FeedOffer } from './feed-offer';
import { refuse, type Refused } from './refusal';
import { stageUpdate } from './stage-update';
import { subscriptionAfter, subscriptionTo } from './subscription-after';

/** The feeds that the reader follows. One of these in a page or worker; all take turns at the network. */
export interface Feeds {
  /** By title. */
  list(): Promise<FollowedFeed[]>;
  /** What stands at an address that the reader gives. Changes nothing. */
  look(address: string): Promise<FeedOffer | Refused>;
  /** What stands at a followed feed's address now, even where it is known already: for an update that waits. */
  lookAgain(id: string): Promise<FeedOffer | Refused>;
  /** Fetches what is offered and writes it beside what is in force: see `Dataset.stage`. */
  stage(offer: FeedOffer, job?: Job): Promise<Staged | Refused>;
  /** Takes in what was staged, and follows the feed from then on; `policy` is for a new one. */
  apply(
    offer: FeedOffer,
    staged: Pick<Staged, 'id'>,
    options?: { policy?: FeedPolicy; leave?: LeaveSpec },
    job?: Job,
  ): Promise<Imported | Failed | { kind: 'cancelled' }>;
  setPolicy(id: string, policy: FeedPolicy): Promise<{ kind: 'kept' } | Failed>;
  /** Looks for news now. */
  check(id: string): Promise<void>;
  /** Looks for news of all that are due, one after the other. */
  checkDue(): Promise<void>;
  /** When the next is due, in milliseconds since 1970; undefined where none is followed. */
  nextDue(): Promise<number | undefined>;
  /** Takes a feed away for good, with its pack and all that was kept of it. */
  unsubscribe(id: string): Promise<{ kind: 'unsubscribed' } | Failed>;
}

export interface FollowedFeed extends Subscription {
  /** Absent until it was looked at for the first time by itself. */
  time?: CheckTime;
  /** The revision that is in force; absent where its pack is lost. */
  revision?: number;
}

export interface FeedsSeams {
  dataset: Dataset;
  times: TimesStore;
  fetch: FeedFetch;
  now?: () => Date;
  /** From 0 to 1, another one each time. */
  chance?: () => number;
}

const turn = 'feeds';

export function createFeeds({
  dataset,
  times,
  fetch,
  now = () => new Date(),
  chance = Math.random,
}: FeedsSeams): Feeds {
  const network = { fetch };
  const find = async (id: string) => (await dataset.subscriptions()).find((feed) => feed.id === id);

  /** Times are only changed in turn, so that none is lost. */
  async function putTime(id: string, change: (before: CheckTime | undefined) => CheckTime | undefined) {
    const known = await readTimes(times);
    const { [id]: before, ...others } = known;
    const after = change(before);
    await times.write(after ? { ...others, [id]: after } : others);
  }

  async function checkInTurn(feed: Subscription): Promise<void> {
    const end = await checkFeed(feed, { dataset, network, now });
    // It may have said how often to look.
    const after = (await find(feed.id)) ?? feed;
    await putTime(feed.id, (before) =>
      timeAfter(end, before, { feed: after, now: now().getTime(), chance: chance() }),
    );
  }

  async function settleTimes(feeds: Subscription[]) {
    const known = await readTimes(times);
    const mended = withinReach(known, feeds, { now: now().getTime(), chance });
    if (JSON.stringify(mended) !== JSON.stringify(known)) await times.write(mended);
    return mended;
  }

  /** One feed a turn, so that whoever asks for another need not wait for all. */
  async function checkNextDue(looked: ReadonlySet<string>): Promise<string | undefined> {
    return withLock(turn, async () => {
      const feeds = await dataset.subscriptions();
      const known = await settleTimes(feeds);
      const due = feeds.find((feed) => !looked.has(feed.id) && dueAt(feed, known) <= now().getTime());
      if (due) await checkInTurn(due);
      return due?.id;
    });
  }

  async function offerAt(address: string, feed?: Subscription): Promise<FeedOffer | Refused> {
    const asked = { address, ...(feed && { held: heldOf(feed) }) };
    const offer = await fetchOffer(asked, { network, now: now() });
    if (offer.kind === 'unchanged') throw new Error('nothing was named to be unchanged');
    return offer;
  }

  return {
    async list() {
      const [feeds, known, packs] = await Promise.all([
        dataset.subscriptions(),
        readTimes(times),
        dataset.packs(),
      ]);
      return feeds
        .map((feed): FollowedFeed => {
          const time = timeOf(known, feed.id);
          const revision = packs.find(({ manifest }) => manifest.id === feed.id)?.manifest.revision;
          return { ...feed, ...(time && { time }), ...(revision !== undefined && { revision }) };
        })
        .toSorted((a, b) => a.title.localeCompare(b.title));
    },

    async look(address) {
      const offer = await offerAt(address);
      if (offer.kind === 'refused') return offer;
      const followed = await find(offer.manifest.id);
      return followed ? refuse('held-elsewhere', { from: followed.address }) : offer;
    },
    async lookAgain(id) {
      const feed = await find(id);
      return feed ? offerAt(feed.address, feed) : refuse('changed-meanwhile', {});
    },
    stage: (offer, job) => stageUpdate(offer, { dataset, network, job }),
    async apply(offer, { id }, { policy = 'ask', leave } = {}, job = {}) {
      const known = await find(offer.manifest.id);
      const subscription = known
        ? subscriptionAfter(known, offer)
        : subscriptionTo(offer, { policy, now: now() });
      const feed = { subscription, by: 'reader' } as const;
      const outcome = await dataset.applyStaged(id, { feed, ...(leave && { leave }) }, job);
      if (outcome.kind === 'imported') {
        const occasion = { feed: subscription, now: now().getTime(), chance: chance() };
        await withLock(turn, () =>
          putTime(subscription.id, (before) => timeAfter({ kind: 'well' }, before, occasion)),
        );
      }
      return outcome;
    },
    async setPolicy(id, policy) {
      const feed = await find(id);
      return feed ? dataset.putSubscription({ ...feed, policy }) : { kind: 'failed', why: 'gone' };
    },

    check: (id) =>
      withLock(turn, async () => {
        const feed = await find(id);
        if (feed) await checkInTurn(feed);
      }),
    async checkDue() {
      if (dataset.state().kind !== 'stored') return;
      const looked = new Set<string>();
      for (;;) {
        const id = await checkNextDue(looked);
        if (id === undefined) return;
        looked.add(id);
      }
    },
    nextDue: () =>
      withLock(turn, async () => {
        const feeds = await dataset.subscriptions();
        if (feeds.length === 0) return undefined;
        const known = await settleTimes(feeds);
        return Math.min(...feeds.map((feed) => dueAt(feed, known)));
      }),

    async unsubscribe(id) {
      const outcome = await dataset.unsubscribe(id);
      if (outcome.kind === 'unsubscribed') await withLock(turn, () => putTime(id, () => undefined));
      return outcome;
    },
  };
}
