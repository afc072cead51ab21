import { expose, proxy } from 'comlink';
import { Dexie } from 'dexie';
import { afterEach, describe, expect, it } from 'vitest';
import { openHeld } from '../../../entrypoints/options/worker/open-held';
import type { Job, Progress } from '../../../utils/dataset/checking/incoming';
import type { LocalArea } from '../../../utils/storage/local-area';
import { makeActorRecord, makeFileText } from '../../dataset/make-file';

const people = Array.from({ length: 3000 }, (_, i) =>
  makeActorRecord({ id: `p${i}`, name: `Person ${i}`, aliases: [], memberships: [] }),
);
const shipped = `data:application/json,${encodeURIComponent(makeFileText({ actors: people, positions: [] }))}`;

/** A `storage.local` in memory. */
function makeArea(): LocalArea & { values: Record<string, unknown> } {
  const values: Record<string, unknown> = {};
  return {
    values,
    get: (key) =>
      Promise.resolve(key === undefined ? { ...values } : key in values ? { [key]: values[key] } : {}),
    set: (given) => {
      Object.assign(values, given);
      return Promise.resolve();
    },
    remove: (keys) => {
      for (const key of [keys].flat()) delete values[key];
      return Promise.resolve();
    },
  };
}

/** A worker that is none: it answers from here. */
function makeWorker(dataset: object): Worker {
  const { port1, port2 } = new MessageChannel();
  expose({ open: () => proxy({ dataset, feeds: {} }) }, port2);
  return port1 as unknown as Worker;
}

const ends: (() => void)[] = [];

async function open() {
  const area = makeArea();
  const opened = await openHeld(area, { shippedPack: shipped });
  if (opened.kind !== 'opened') throw new Error('the worker did not start');
  ends.push(opened.end);
  return { area, ...opened };
}

afterEach(async () => {
  for (const end of ends.splice(0)) end();
  await Dexie.delete('standpoint');
});

const question = { entity: 'actor', query: '', sort: 'name', descending: false, locale: 'en' } as const;

describe('the dataset in a worker', () => {
  it('is asked as if it were here, and keeps its mirror in the page’s storage', async () => {
    const { held, area } = await open();
    const { counts, state } = await held.dataset.overview();
    expect([counts.actor, state]).toEqual([3000, { kind: 'stored' }]);
    const saved = await held.dataset.save('actor', {
      ...makeActorRecord({ id: undefined, name: 'Berit Sand' }),
      memberships: [],
    } as never);
    expect(saved.kind).toBe('saved');
    expect(Object.keys(area.values).some((key) => key.startsWith('edits-mirror/1 '))).toBe(true);
    expect(await held.feeds.list()).toEqual([]);
  });

  it('answers for all of a table, and gives up what is not wanted any more', async () => {
    const { held } = await open();
    expect(await held.dataset.table(question)).toMatchObject({ kind: 'table', count: 3000, total: 3000 });
    const life = new AbortController();
    life.abort();
    expect(await held.dataset.table({ ...question, query: 'x' }, { signal: life.signal })).toEqual({
      kind: 'cancelled',
    });
  });

  it('tells how far it is until it answers, and nothing of that afterwards', async () => {
    const heard = Promise.withResolvers<void>();
    const told: number[] = [];
    const late: Required<Job>[] = [];
    const table = async (_: unknown, job: Required<Job>) => {
      job.onProgress({ step: 'reading', done: 1 });
      await heard.promise;
      late.push(job);
      return { kind: 'cancelled' };
    };
    const opened = await openHeld(makeArea(), {
      createWorker: () => makeWorker({ table, generation: () => Promise.resolve(7) }),
    });
    if (opened.kind !== 'opened') throw new Error('the worker did not start');
    const { dataset } = opened.held;
    const onProgress = ({ done }: Progress) => {
      told.push(done);
      heard.resolve();
    };
    expect(await dataset.table(question, { onProgress })).toEqual({ kind: 'cancelled' });
    late[0]!.onProgress({ step: 'reading', done: 2 });
    // By when it has crossed.
    await dataset.generation();
    expect(told).toEqual([1]);
  });

  it('rejects with what went wrong in there', async () => {
    const { held } = await open();
    await expect(held.dataset.table({ ...question, locale: 'no locale at all' })).rejects.toThrow(
      'Invalid language tag',
    );
  });

  it('says that a worker did not start', async () => {
    const opened = await openHeld(makeArea(), {
      createWorker: () => new Worker('data:text/javascript,throw 1'),
    });
    expect(opened).toEqual({ kind: 'unstarted' });
  });

  it('says when the worker is gone', async () => {
    const { gone, end } = await open();
    end();
    await expect(gone).resolves.toBeUndefined();
  });
});
