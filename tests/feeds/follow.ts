import type { Dataset } from '../../utils/dataset/dataset';
import type { FeedPolicy } from '../../utils/dataset/records/subscription';
import type { CheckTimes } from '../../utils/feeds/check-times';
import { createFeeds, type Feeds } from '../../utils/feeds/feeds';
import { newDatabaseName, openTestDataset } from '../dataset/open-test-dataset';
import { address, createServer } from './fake-server';
import { makePack } from './make-feed';
import { makeManifest } from '../dataset/make-file';

/** The pack of the test feeds: another one than the shipped. */
export function harbourPack(revision: number, given: Record<string, unknown> = {}) {
  return makePack({ pack: makeManifest({ id: 'harbour', title: 'Harbour news', revision }), ...given });
}

/** A reader with a dataset, a server in memory and a clock that tests set. */
export async function makeReader(given: { chance?: () => number } = {}) {
  const databaseName = newDatabaseName();
  const dataset = await openTestDataset({ databaseName });
  return { databaseName, dataset, ...makeFeeds({ dataset, ...given }) };
}

/** The feeds of a dataset's reader, over a server in memory and by a clock that tests set. */
export function makeFeeds({ dataset, chance = () => 0.5 }: { dataset: Dataset; chance?: () => number }) {
  const server = createServer();
  const clock = { now: Date.parse('2026-11-22T12:00:00Z') };
  const times = {
    value: {} as unknown,
    read: () => Promise.resolve(times.value),
    write: (value: CheckTimes) => {
      times.value = structuredClone(value);
      return Promise.resolve();
    },
  };
  const now = () => new Date(clock.now);
  const feeds = createFeeds({ dataset, times, fetch: server.fetch, now, chance });
  return { server, clock, times, feeds };
}

/** Follows the feed that the server has, as a reader does. */
export async function follow(feeds: Feeds, policy: FeedPolicy = 'everything', at = address): Promise<void> {
  const offer = await feeds.look(at);
  if (offer.kind === 'refused') throw new Error(offer.message);
  const staged = await feeds.stage(offer);
  if ('reason' in staged) throw new Error(staged.message);
  const outcome = await feeds.apply(offer, staged, { policy });
  if (outcome.kind === 'failed') throw new Error(outcome.why);
}
