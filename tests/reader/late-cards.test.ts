import { describe, expect, it } from 'vitest';
import type { Cards, CardsOptions } from '../../entrypoints/reader/cards';
import { createLateCards } from '../../entrypoints/reader/late-cards';
import type { Parts } from '../../entrypoints/reader/parts';

describe('createLateCards', () => {
  it('brings the part once, however often it is wanted meanwhile', async () => {
    const { cards, said, brought, come } = stage();
    cards.warm();
    cards.warm();
    await come();
    cards.warm();
    expect(brought()).toBe(1);
    expect(said).toEqual(['start 400', 'warm', 'warm']);
  });

  it('steps to the name that was asked for last while the part was on its way', async () => {
    const { cards, said, come } = stage();
    cards.step('Ada Lund');
    cards.step('Per Holm');
    await come();
    expect(said).toEqual(['start 400', 'warm', 'step Per Holm']);
  });

  it('forgets a step when the page becomes another one', async () => {
    const { cards, said, come } = stage();
    cards.step('Ada Lund');
    cards.reset();
    await come();
    expect(said).toEqual(['start 400', 'warm']);
  });

  it('starts with the settings as they are by then', async () => {
    const { cards, said, come } = stage();
    cards.warm();
    cards.setOpenOn('key');
    await come();
    expect(said).toEqual(['start key', 'warm']);
  });

  it('tries again where the part did not come', async () => {
    const { cards, said, come } = stage();
    cards.warm();
    await come({ isThere: false });
    cards.warm();
    await come();
    expect(said).toEqual(['start 400', 'warm']);
  });

  it('tells the cards what the pointer did while they were on their way, the latest', async () => {
    const { cards, said, come, move } = stage();
    move();
    cards.warm();
    for (let i = 0; i < 50; i++) move();
    await come();
    move();
    expect(said).toEqual(['start 400', 'moved 40', 'warm']);
  });

  it('says that the page refuses cards once a card was there to be refused', async () => {
    const { cards, come } = stage();
    expect(cards.isRefused()).toBe(false);
    cards.warm();
    await come();
    expect(cards.isRefused()).toBe(true);
  });

  it('starts nothing on a page that is not read any more', async () => {
    const { cards, said, come, end } = stage();
    cards.warm();
    end.abort();
    await come();
    expect(said).toEqual([]);
  });
});

function stage() {
  const said: string[] = [];
  const end = new AbortController();
  let brought = 0;
  let arrive: ((part: Parts['cards'] | null) => void) | undefined;
  const window = new EventTarget();
  const startCards = ({ openOn, movedBefore = [] }: CardsOptions<string>): Partial<Cards<string>> => {
    said.push(`start ${openOn}`);
    if (movedBefore.length > 0) said.push(`moved ${movedBefore.length}`);
    return {
      warm: () => void said.push('warm'),
      step: (target) => void said.push(`step ${target}`),
      reset: () => void said.push('reset'),
      isRefused: () => true,
    };
  };
  const cards = createLateCards<string>(
    () => {
      brought += 1;
      return new Promise((resolve) => {
        arrive = resolve;
      });
    },
    { window, openOn: 400, signal: end.signal } as CardsOptions<string>,
  );
  return {
    cards,
    said,
    end,
    brought: () => brought,
    move: () => window.dispatchEvent(new Event('pointermove')),
    come: ({ isThere = true } = {}) => {
      arrive?.(isThere ? ({ startCards } as unknown as Parts['cards']) : null);
      return new Promise((resolve) => {
        setImmediate(resolve);
      });
    },
  };
}
