import { describe, expect, it } from 'vitest';
import { createLateNames } from '../../entrypoints/reader/late-names';
import type { Parts } from '../../entrypoints/reader/parts';
import type { Names } from '../../entrypoints/reader/show-names';
import type { Mention } from '../../utils/matching/mention';
import type { PageBlock } from '../../utils/reading/text-block';

const somebody = [{ actor: 'ada-lund', start: 0, end: 8 } as unknown as Mention];

describe('createLateNames', () => {
  it('brings nothing while nobody is named', () => {
    const { names, brought } = stage();
    names.setMentions(block(1), []);
    names.removeBlocks([1]);
    expect({ brought: brought(), now: names.now() }).toEqual({ brought: 0, now: null });
  });

  it('brings the part once, and tells it what was found meanwhile', async () => {
    const { names, said, brought, come } = stage();
    names.setMentions(block(1), somebody);
    names.setMentions(block(2), somebody);
    await come();
    names.setMentions(block(3), somebody);
    names.setMentions(block(3), []);
    expect(brought()).toBe(1);
    expect(said).toEqual(['start', 'set 1: 1', 'set 2: 1', 'set 3: 1', 'set 3: 0']);
  });

  it('does not tell it what is gone by then', async () => {
    const { names, said, come } = stage();
    for (const id of [1, 2, 3]) names.setMentions(block(id), somebody);
    names.setMentions(block(1), []);
    names.removeBlocks([2]);
    await come();
    names.removeBlocks([3]);
    expect(said).toEqual(['start', 'set 3: 1', 'remove 3']);
  });

  it('tells much of it in several tasks, and nothing that is not so any more', async () => {
    const { names, said, come } = stage({ setMs: 3 });
    for (const id of [1, 2, 3, 4]) names.setMentions(block(id), somebody);
    const all = names.soon();
    await come();
    expect(said).toEqual(['start', 'set 1: 1', 'set 2: 1']);
    names.setMentions(block(3), []);
    names.removeBlocks([4]);
    await all;
    expect(said).toEqual(['start', 'set 1: 1', 'set 2: 1', 'set 3: 0', 'remove 4']);
  });

  it('has who asks wait for the part that is on its way', async () => {
    const { names, come } = stage();
    expect(await names.soon()).toBeNull();
    names.setMentions(block(1), somebody);
    const soon = names.soon();
    await come();
    expect(await soon).toBe(names.now());
    expect(names.now()).not.toBeNull();
  });

  it('tries again with the next name where the part did not come', async () => {
    const { names, said, come } = stage();
    names.setMentions(block(1), somebody);
    await come({ isThere: false });
    names.setMentions(block(2), somebody);
    await come();
    expect(said).toEqual(['start', 'set 1: 1', 'set 2: 1']);
  });

  it('starts nothing on a page that is not read any more', async () => {
    const { names, said, end, come } = stage();
    names.setMentions(block(1), somebody);
    end.abort();
    await come();
    expect(said).toEqual([]);
  });
});

function block(id: number): PageBlock {
  return { id } as PageBlock;
}

/** @param setMs how long it takes to tell the part of a block */
function stage({ setMs = 0 } = {}) {
  const said: string[] = [];
  const end = new AbortController();
  let brought = 0;
  let arrive: ((part: Parts['names'] | null) => void) | undefined;
  const names = createLateNames({
    window: new EventTarget() as Window,
    bring() {
      brought += 1;
      return new Promise((resolve) => {
        arrive = resolve;
      });
    },
    start() {
      said.push('start');
      return {
        setMentions({ id }, found) {
          for (const begun = performance.now(); performance.now() - begun < setMs;);
          said.push(`set ${id}: ${found.length}`);
        },
        removeBlocks: (ids) => void said.push(`remove ${ids.join(' ')}`),
      } as Partial<Names> as Names;
    },
    signal: end.signal,
  });
  return {
    names,
    said,
    end,
    brought: () => brought,
    come: ({ isThere = true } = {}) => {
      arrive?.(isThere ? ({} as Parts['names']) : null);
      return new Promise((resolve) => {
        setImmediate(resolve);
      });
    },
  };
}
