import { array, assert, asyncProperty, integer, record } from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Box } from '../../utils/hover/geometry';
import { placePinned, type PinnedBox } from '../../utils/hover/place-pinned';

const wide = { width: 1280, height: 800 };
const narrow = { width: 320, height: 600 };

function pinned(left: number, top: number, heightPx = 300): PinnedBox {
  return { box: { left, top, width: 380, height: heightPx }, heightPx };
}

describe('placePinned', () => {
  it.each<[string, PinnedBox[], typeof wide, [number, number][]]>([
    ['leaves one card where it was pinned', [pinned(200, 100)], wide, [[200, 100]]],
    ['brings one back into a smaller viewport', [pinned(1200, 700)], wide, [[892, 492]]],
    [
      'leaves two that are apart',
      [pinned(20, 100), pinned(700, 300)],
      wide,
      [
        [20, 100],
        [700, 300],
      ],
    ],
    // The one pinned last was under the pointer just now.
    [
      'moves the earlier one to the right where there is more room',
      [pinned(100, 100), pinned(200, 150)],
      wide,
      [
        [588, 150],
        [200, 150],
      ],
    ],
    [
      'moves it to the left where there is more room',
      [pinned(700, 100), pinned(700, 150)],
      wide,
      [
        [312, 150],
        [700, 150],
      ],
    ],
    [
      'moves the last one too where neither side has room',
      [pinned(300, 100), pinned(250, 100)],
      { width: 800, height: 800 },
      [
        [8, 100],
        [396, 100],
      ],
    ],
    [
      'lets the earlier one slide along the other',
      [pinned(100, 700, 500), pinned(100, 480)],
      wide,
      [
        [488, 292],
        [100, 480],
      ],
    ],
  ])('%s', async (_what, cards, viewport, places) => {
    const boxes = await placePinned(cards, viewport);
    expect(boxes.map(({ left, top }) => [left, top])).toEqual(places);
  });

  it('gives each half of the height where there is no room beside', async () => {
    expect(await placePinned([pinned(10, 20, 500), pinned(10, 50, 200)], narrow)).toEqual([
      { left: 10, top: 304, width: 294, height: 288 },
      { left: 10, top: 8, width: 294, height: 200 },
    ]);
  });

  it('keeps them whole and apart in any viewport', async () => {
    const length = integer({ min: 0, max: 3000 });
    const card = record({ left: length, top: length, heightPx: integer({ min: 40, max: 2000 }) });
    await assert(
      asyncProperty(
        array(card, { minLength: 1, maxLength: 2 }),
        record({ width: integer({ min: 200, max: 2600 }), height: integer({ min: 120, max: 1600 }) }),
        async (cards, viewport) => {
          const boxes = await placePinned(
            cards.map(({ left, top, heightPx }) => pinned(left, top, heightPx)),
            viewport,
          );
          expect(boxes).toHaveLength(cards.length);
          for (const box of boxes) expect(isWithin(box, viewport)).toBe(true);
          const [one, other] = boxes;
          expect(one && other && overlaps(one, other)).not.toBe(true);
        },
      ),
      { numRuns: 1000 },
    );
  });
});

function isWithin({ left, top, width, height }: Box, viewport: typeof wide): boolean {
  return left >= 8 && top >= 8 && left + width <= viewport.width - 8 && top + height <= viewport.height - 8;
}

function overlaps(one: Box, other: Box): boolean {
  return (
    one.left < other.left + other.width &&
    other.left < one.left + one.width &&
    one.top < other.top + other.height &&
    other.top < one.top + one.height
  );
}
