import { describe, expect, it } from 'vitest';
import { createSlices } from '../../entrypoints/background/slices';
import type { ActorSlice } from '../../utils/actors/actor-slice';
import { makePosition, makeSlice } from '../relevance/make-slice';

/** A dataset that tells what it was asked for. */
function makeDataset(positionsEach = 1) {
  const asked: string[] = [];
  const state = { generation: 1, fails: false, looks: 0 };
  const positions = Array.from({ length: positionsEach }, (_, i) => makePosition({ id: `p/${i}` }));
  return {
    asked,
    state,
    generation: () => {
      state.looks++;
      return Promise.resolve(state.generation);
    },
    slice: (uid: string): Promise<ActorSlice | undefined> => {
      asked.push(uid);
      return state.fails ? Promise.reject(new Error('closed')) : Promise.resolve(makeSlice({ positions }));
    },
  };
}

describe('createSlices', () => {
  it('asks for an actor once, also for several at a time', async () => {
    const dataset = makeDataset();
    const { sliceOf } = createSlices(dataset);
    await Promise.all([sliceOf('p/ada'), sliceOf('p/ada'), sliceOf('p/bo')]);
    await sliceOf('p/ada');
    expect(dataset.asked).toEqual(['p/ada', 'p/bo']);
  });

  it('asks anew once the dataset is another one', async () => {
    const dataset = makeDataset();
    const { sliceOf } = createSlices(dataset);
    await sliceOf('p/ada');
    dataset.state.generation = 2;
    await sliceOf('p/ada');
    expect(dataset.asked).toEqual(['p/ada', 'p/ada']);
  });

  it('looks at the dataset once for several at a time', async () => {
    const dataset = makeDataset();
    const { slicesOf } = createSlices(dataset);
    expect(await slicesOf(['p/ada', 'p/bo', 'p/cy'])).toHaveLength(3);
    expect(dataset.state.looks).toBe(1);
  });

  it('leaves out of several whoever is not there', async () => {
    const ada = makeSlice({ positions: [] });
    const { slicesOf } = createSlices({
      generation: () => Promise.resolve(1),
      slice: (uid) => Promise.resolve(uid === 'p/ada' ? ada : undefined),
    });
    expect(await slicesOf(['p/gone', 'p/ada'])).toEqual([ada]);
  });

  it('keeps no failure', async () => {
    const dataset = makeDataset();
    const { sliceOf } = createSlices(dataset);
    dataset.state.fails = true;
    await expect(sliceOf('p/ada')).rejects.toThrow('closed');
    dataset.state.fails = false;
    expect(await sliceOf('p/ada')).toBeDefined();
  });

  it('lets go of whoever was asked for longest ago', async () => {
    const dataset = makeDataset(4_000);
    const { sliceOf } = createSlices(dataset);
    for (const uid of ['p/ada', 'p/bo', 'p/ada', 'p/cy', 'p/ada', 'p/bo']) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      await sliceOf(uid);
    }
    expect(dataset.asked).toEqual(['p/ada', 'p/bo', 'p/cy', 'p/bo']);
  });
});
