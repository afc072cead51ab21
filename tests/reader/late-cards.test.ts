import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createLateCards } from '../../entrypoints/reader/late-cards';
import type { Parts } from '../../entrypoints/reader/parts';
import type { Pointing } from '../../entrypoints/reader/point-at-names';
import type { PointerEntry, PointerJournal } from '../../utils/hover/pointer-journal';
import type { InnerView } from '../../utils/hover/watch-pointer';

const entries = [{ path: [] }] as unknown as PointerEntry[];
const view = { window: {} } as InnerView;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('createLateCards', () => {
  it('brings nothing while the pointer does nothing', () => {
    const { cards, brought } = stage();
    cards.include(view);
    expect({ brought: brought(), now: cards.now() }).toEqual({ brought: 0, now: null });
  });

  it('brings the part once, with what the pointer did and the windows that there are', async () => {
    const { cards, said, brought, sign, come } = stage();
    sign();
    cards.include(view);
    sign();
    await come();
    expect(brought()).toBe(1);
    expect(said).toEqual(['start with 1', 'include', 'warm']);
  });

  it('tells the part of windows that come later', async () => {
    const { cards, said, sign, come } = stage();
    sign();
    await come();
    cards.include(view);
    expect(said).toEqual(['start with 1', 'warm', 'include']);
  });

  it('brings it for whom a key asks', async () => {
    const { cards, brought, come } = stage();
    const soon = cards.soon();
    await come();
    expect(await soon).toBe(cards.now());
    expect(await cards.soon()).not.toBeNull();
    expect(brought()).toBe(1);
  });

  it('asks again for a part that did not come, but not at every sign', async () => {
    const { said, brought, sign, come } = stage();
    sign();
    await come({ isThere: false });
    sign();
    expect(brought()).toBe(1);
    await vi.advanceTimersByTimeAsync(1000);
    sign();
    await come();
    expect(brought()).toBe(2);
    expect(said).toEqual(['start with 1', 'warm']);
  });

  it('starts nothing on a page that is not read any more', async () => {
    const { said, end, sign, come } = stage();
    sign();
    end.abort();
    await come();
    expect(said).toEqual([]);
  });
});

function stage() {
  const said: string[] = [];
  const end = new AbortController();
  const views: InnerView[] = [];
  let sign: (() => void) | undefined;
  let brought = 0;
  let arrive: ((part: Parts['cards'] | null) => void) | undefined;
  const journal: PointerJournal = {
    views,
    include: (included) => void views.push(included),
    onSign(callback) {
      sign = callback;
    },
    close: () => entries,
  };
  const cards = createLateCards({
    journal,
    bring() {
      brought += 1;
      return new Promise((resolve) => {
        arrive = resolve;
      });
    },
    start(_, before) {
      said.push(`start with ${before.length}`);
      return {
        include: () => void said.push('include'),
        warm: () => void said.push('warm'),
      } as Partial<Pointing> as Pointing;
    },
    signal: end.signal,
  });
  return {
    cards,
    said,
    end,
    sign: () => sign?.(),
    brought: () => brought,
    come: async ({ isThere = true } = {}) => {
      arrive?.(isThere ? ({} as Parts['cards']) : null);
      await vi.advanceTimersByTimeAsync(0);
    },
  };
}
