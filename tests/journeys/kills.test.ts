import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
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
