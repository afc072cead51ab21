import { describe, expect, it } from 'vitest';
import { createLateNames } from '../../entrypoints/reader/late-names';
import type { Parts } from '../../entrypoints/reader/parts';
import type { Names } from '../../entrypoints/reader/show-names';
import type { Mention } from '../../utils/matching/mention';
import type { PageBlock } from '../../utils/reading/text-block';

const somebody = [{ actor: 'ada-lund', start: 0, end: 8 } as unknown as Mention];

describe('createLateNames', () => {
  it('brings nothing while nobody is named', () => {
    const { names, brought, find } = stage();
    find(1, []);
    expect({ brought: brought(), now: names.now() }).toEqual({ brought: 0, now: null });
  });

  it('brings the part once, and has it told what is found by then', async () => {
    const { said, brought, find, come } = stage();
    find(1, somebody);
    find(2, somebody);
    find(1, []);
    await come();
    find(3, somebody);
    find(3, []);
    expect(brought()).toBe(1);
    expect(said).toEqual(['start', 'set 1: 0', 'set 2: 1', 'set 3: 1', 'set 3: 0']);
  });

  it('has who asks wait for the part that is on its way', async () => {
    const { names, find, come } = stage();
    expect(await names.soon()).toBeNull();
    find(1, somebody);
    const soon = names.soon();
    await come();
    expect(await soon).toBe(names.now());
    expect(names.now()).not.toBeNull();
  });

  it('has who asks wait until all was told', async () => {
    let end: (() => void) | undefined;
    const { names, find, come } = stage({ telling: new Promise((resolve) => (end = resolve)) });
    find(1, somebody);
    let isThere = false;
    const soon = names.soon().then(() => (isThere = true));
    await come();
    expect({ isThere, now: names.now() !== null }).toEqual({ isThere: false, now: true });
    end?.();
    expect(await soon).toBe(true);
  });

  it('tries again with the next name where the part did not come', async () => {
    const { said, find, come } = stage();
    find(1, somebody);
    await come({ isThere: false });
    find(2, somebody);
    await come();
    expect(said).toEqual(['start', 'set 1: 1', 'set 2: 1']);
  });

  it('starts nothing on a page that is not read any more', async () => {
    const { said, end, find, come } = stage();
    find(1, somebody);
    end.abort();
    await come();
    expect(said).toEqual([]);
  });
});

/** A page on which names are found. `telling`: how long it takes to tell what was found. */
function stage({ telling = Promise.resolve() }: { telling?: Promise<void> } = {}) {
  const said: string[] = [];
  const found = new Map<number, Mention[]>();
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
        setMentions: ({ id }, mentions) => void said.push(`set ${id}: ${mentions.length}`),
      } as Partial<Names> as Names;
    },
    tellAll() {
      for (const [id, mentions] of found) names.setMentions({ id } as PageBlock, mentions);
      return telling;
    },
    signal: end.signal,
  });
  return {
    names,
    said,
    end,
    brought: () => brought,
    find: (id: number, mentions: Mention[]) => {
      found.set(id, mentions);
      names.setMentions({ id } as PageBlock, mentions);
    },
    come: ({ isThere = true } = {}) => {
      arrive?.(isThere ? ({} as Parts['names']) : null);
      return new Promise((resolve) => {
        setImmediate(resolve);
      });
    },
  };
}
