import { describe, expect, it } from 'vitest';
import type { Point } from '../../utils/hover/geometry';
import { isTowardCard } from '../../utils/hover/safe-triangle';

// A name at (100, 100) with its card below, and the same card above or beside other points.
const card = { left: 90, top: 120, width: 380, height: 300 };
const below = { left: 90, top: 120, right: 470, bottom: 420 };

describe('isTowardCard', () => {
  it.each<[string, { from: Point; previous: Point; now: Point }]>([
    ['straight down', { from: { x: 100, y: 100 }, previous: { x: 100, y: 104 }, now: { x: 100, y: 108 } }],
    [
      'flat to the far corner',
      { from: { x: 100, y: 100 }, previous: { x: 150, y: 104 }, now: { x: 200, y: 107 } },
    ],
    [
      'the first step off the name',
      { from: { x: 100, y: 100 }, previous: { x: 100, y: 100 }, now: { x: 102, y: 101 } },
    ],
    [
      'along the near edge',
      { from: { x: 100, y: 100 }, previous: { x: 300, y: 118 }, now: { x: 320, y: 118 } },
    ],
    [
      'up to a card above',
      { from: { x: 200, y: 440 }, previous: { x: 220, y: 436 }, now: { x: 250, y: 430 } },
    ],
    [
      'right to a card beside',
      { from: { x: 60, y: 200 }, previous: { x: 70, y: 210 }, now: { x: 80, y: 220 } },
    ],
    [
      'left to a card beside',
      { from: { x: 500, y: 200 }, previous: { x: 490, y: 200 }, now: { x: 480, y: 190 } },
    ],
  ])('is true for %s', (_, way) => {
    expect(isTowardCard({ ...way, card })).toBe(true);
  });

  it.each<[string, { from: Point; previous: Point; now: Point }]>([
    [
      'along the line of text',
      { from: { x: 100, y: 100 }, previous: { x: 160, y: 100 }, now: { x: 200, y: 98 } },
    ],
    [
      'up from a card below',
      { from: { x: 100, y: 100 }, previous: { x: 100, y: 96 }, now: { x: 100, y: 80 } },
    ],
    [
      'back from half the way',
      { from: { x: 100, y: 100 }, previous: { x: 120, y: 115 }, now: { x: 115, y: 108 } },
    ],
    ['left past the card', { from: { x: 100, y: 100 }, previous: { x: 60, y: 104 }, now: { x: 40, y: 108 } }],
    [
      'out at the far side',
      {
        from: { x: 100, y: 100 },
        previous: { x: 200, y: below.bottom },
        now: { x: 200, y: below.bottom + 40 },
      },
    ],
  ])('is false for %s', (_, way) => {
    expect(isTowardCard({ ...way, card })).toBe(false);
  });

  it('forgives a drift of one pixel', () => {
    const way = { from: { x: 100, y: 100 }, previous: { x: 110, y: 110 }, now: { x: 112, y: 109 } };
    expect(isTowardCard({ ...way, card })).toBe(true);
  });
});
