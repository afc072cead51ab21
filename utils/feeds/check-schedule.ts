import type { Subscription } from '../dataset/records/subscription';
import { checkEveryHours } from './check-every';
import type { CheckTime, CheckTimes } from './check-times';
import type { Refusal } from './refusal';

const hourMs = 3_600_000;

/** Readers of one feed come spread over this share of its interval. */
const jitterShare = 0.25;

/** After a failure it is tried again in an hour, then in twice the time, up to the feed's own interval. */
const firstRetryMs = hourMs;

/** What a check came to. */
export type CheckEnd = { kind: 'well' } | { kind: 'failed'; why: Refusal };

/**
 * When to look again.
 * @param chance from 0 to 1, another one each time
 */
export function timeAfter(
  end: CheckEnd,
  before: CheckTime | undefined,
  { feed, now, chance }: { feed: Pick<Subscription, 'checkEvery'>; now: number; chance: number },
): CheckTime {
  const intervalMs = checkEveryHours(feed) * hourMs;
  const spread = 1 + jitterShare * chance;
  if (end.kind === 'well') return { checked: now, next: now + intervalMs * spread, failures: 0 };
  const failures = (before?.failures ?? 0) + 1;
  const waitMs = Math.min(firstRetryMs * 2 ** (failures - 1), intervalMs);
  return { checked: now, next: now + waitMs * spread, failures, trouble: end.why };
}

/**
 * The times with those mended that lie further away than a feed's interval: they were set by a clock that has been put
 * back since. They are spread over the interval, so that nothing is asked for all at once.
 */
export function withinReach(
  times: CheckTimes,
  feeds: readonly Pick<Subscription, 'id' | 'checkEvery'>[],
  { now, chance }: { now: number; chance: () => number },
): CheckTimes {
  const mended = { ...times };
  for (const feed of feeds) {
    const time = timeOf(times, feed.id);
    const intervalMs = checkEveryHours(feed) * hourMs;
    if (!time || time.next <= now + intervalMs * (1 + jitterShare)) continue;
    mended[feed.id] = { ...time, checked: now, next: now + intervalMs * chance() };
  }
  return mended;
}

/** When a feed is due; at once where nothing is known. */
export function dueAt({ id }: Pick<Subscription, 'id'>, times: CheckTimes): number {
  return timeOf(times, id)?.next ?? 0;
}

export function timeOf(times: CheckTimes, id: string): CheckTime | undefined {
  return Object.hasOwn(times, id) ? times[id] : undefined;
}
