import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { startFeedKills, type FeedKills } from '../kill/feed-kills';
import { startKills, victims, type Kills } from '../kill/kills';

const times = 5;

describe('an import that is killed', () => {
  let kills: Kills;

  beforeAll(async () => {
    kills = await startKills({ folder: inject('extensions').chromium, seed: 7 });
  });
  afterAll(() => kills.close());

  it.each(victims)(
    'with its %s leaves old or new whole, every acknowledged edit and no orphan',
    async (victim) => {
      for (let time = 0; time < times; time++) {
        // oxlint-disable-next-line no-await-in-loop -- one kill after the other
        expect(await kills.kill(victim)).toEqual([]);
      }
    },
    180_000,
  );

  it('is noticed where the importer flips before it has written', async () => {
    expect(await kills.killTorn()).not.toEqual([]);
  });
});

describe("a feed's update that is killed", () => {
  let kills: FeedKills;

  beforeAll(async () => {
    kills = await startFeedKills({ folder: inject('extensions').chromium, seed: 7 });
  });
  afterAll(() => kills.close());

  it('with its background leaves old or new whole, every acknowledged edit and no orphan', async () => {
    for (let time = 0; time < times; time++) {
      // oxlint-disable-next-line no-await-in-loop -- one kill after the other
      expect(await kills.kill()).toEqual([]);
    }
  });
});
