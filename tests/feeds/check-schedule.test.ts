// Dexie takes the storage it finds when it is loaded, so the fake must be there first.
// oxlint-disable-next-line import/no-unassigned-import
import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { timeAfter, withinReach } from '../../utils/feeds/check-schedule';
import { makeResponse } from './fake-server';
import { follow, harbourPack, makeReader } from './follow';
import { makeFeed } from './make-feed';
import { makeManifest } from '../dataset/make-file';
import { createRandom } from './random';
import { refuse } from '../../utils/feeds/refusal';

const hourMs = 3_600_000;
const feed = { id: 'harbour', checkEvery: '1d' };

describe('timeAfter', () => {
  it.each([
    [0, 24],
    [0.5, 27],
    [1, 30],
  ])('spreads the next check over a quarter of the interval: %f', (chance, hours) => {
    const time = timeAfter({ kind: 'well' }, undefined, { feed, now: 0, chance });
    expect(time).toEqual({ checked: 0, next: hours * hourMs, failures: 0 });
  });

  it('waits twice as long after each failure, but never longer than the interval', () => {
    const why = refuse('server-error', { what: 503 });
    let time = timeAfter({ kind: 'failed', why }, undefined, { feed, now: 0, chance: 0 });
    const waits = [time.next / hourMs];
    for (let i = 0; i < 6; i++) {
      time = timeAfter({ kind: 'failed', why }, time, { feed, now: 0, chance: 0 });
      waits.push(time.next / hourMs);
    }
    expect(waits).toEqual([1, 2, 4, 8, 16, 24, 24]);
    expect(time).toMatchObject({ failures: 7, trouble: why });
    expect(timeAfter({ kind: 'well' }, time, { feed, now: 0, chance: 0 }).failures).toBe(0);
  });
});

describe('withinReach', () => {
  it('mends times that a clock has left far in the future, and no others', () => {
    const year = 365 * 24 * hourMs;
    const times = {
      harbour: { checked: year, next: year + 24 * hourMs, failures: 0 },
      press: { checked: 0, next: 5 * hourMs, failures: 0 },
    };
    const feeds = [feed, { id: 'press', checkEvery: '6h' }, { id: 'new' }];
    expect(withinReach(times, feeds, { now: 0, chance: () => 0.5 })).toEqual({
      harbour: { checked: 0, next: 12 * hourMs, failures: 0 },
      press: times.press,
    });
  });
});

/** A reader of twenty feeds, looked at every six hours. */
async function makeReaderOfTwenty() {
  const random = createRandom(20);
  const reader = await makeReader({ chance: () => random.below(1000) / 1000 });
  for (let i = 0; i < 20; i++) {
    const pack = harbourPack(1, { pack: makeManifest({ id: `feed-${i}`, title: `Feed ${i}` }) });
    reader.server.publish(await makeFeed(pack, { checkEvery: '6h' }));
    await follow(reader.feeds);
  }
  reader.server.takeAsked();
  /** Lets time go by, ringing as the alarm does. Answers when what was asked. */
  const pass = async (hours: number) => {
    const end = reader.clock.now + hours * hourMs;
    const asked: number[] = [];
    for (;;) {
      const due = (await reader.feeds.nextDue()) ?? end;
      if (due > end) break;
      reader.clock.now = Math.max(due, reader.clock.now + 60_000);
      await reader.feeds.checkDue();
      asked.push(...reader.server.takeAsked().map(() => reader.clock.now));
    }
    reader.clock.now = end;
    return asked;
  };
  return { ...reader, pass };
}

describe('checking by the clock', () => {
  it('asks each of twenty feeds at most once an interval, at times of their own', async () => {
    const { server, pass } = await makeReaderOfTwenty();
    server.misbehave(() => makeResponse({ status: 304 }));
    const asked = await pass(24);
    // Six to seven and a half hours apart.
    expect(asked.length).toBeGreaterThanOrEqual(20 * 3);
    expect(asked.length).toBeLessThanOrEqual(20 * 4);
    const firstRound = asked.slice(0, 20);
    const spread = (Math.max(...firstRound) - Math.min(...firstRound)) / (6 * hourMs);
    expect(spread).toBeGreaterThan(0.1);
  });

  it('asks a server that fails less and less often', async () => {
    const { server, pass } = await makeReaderOfTwenty();
    server.misbehave(() => makeResponse({ status: 500 }));
    const asked = await pass(24);
    // The first after 6 h at the earliest, then 1, 2, 4 and 6 h and their jitter later.
    expect(asked.length).toBeLessThanOrEqual(20 * 5);
  });

  it('keeps its distance when the clock is set back by a year', async () => {
    const { server, clock, pass } = await makeReaderOfTwenty();
    server.misbehave(() => makeResponse({ status: 304 }));
    clock.now -= 365 * 24 * hourMs;
    const asked = await pass(7.5);
    expect(asked.length).toBeLessThanOrEqual(40);
    expect(new Set(asked).size).toBeGreaterThan(15);
  });
});
