import { describe, expect, it } from 'vitest';
import { createPointerTrail } from '../../utils/hover/pointer-trail';

/** Samples as `[x, ms]`. */
function trailOf(samples: [number, number][]) {
  const trail = createPointerTrail();
  for (const [x, atMs] of samples) trail.add({ x, y: 0, atMs });
  return { isPassing: trail.isPassing(), hasMoved: trail.hasMoved() };
}

describe('createPointerTrail', () => {
  it.each<[string, [number, number][], { isPassing: boolean; hasMoved: boolean }]>([
    ['nothing from no sample', [], { isPassing: false, hasMoved: false }],
    ['nothing from one sample', [[10, 0]], { isPassing: false, hasMoved: false }],
    [
      'rest below half a pixel a millisecond',
      [
        [0, 0],
        [7, 16],
      ],
      { isPassing: false, hasMoved: true },
    ],
    [
      'passing at half a pixel a millisecond',
      [
        [0, 0],
        [8, 16],
      ],
      { isPassing: true, hasMoved: true },
    ],
    [
      'rest after a fast beginning',
      [
        [0, 0],
        [40, 16],
        [41, 32],
      ],
      { isPassing: false, hasMoved: true },
    ],
    // A page that stalls delivers the next sample late: its distance tells nothing of the speed now.
    [
      'no speed across a gap',
      [
        [0, 0],
        [400, 33],
      ],
      { isPassing: false, hasMoved: true },
    ],
    [
      'passing again after a gap',
      [
        [0, 0],
        [400, 100],
        [420, 116],
      ],
      { isPassing: true, hasMoved: true },
    ],
    // A clock that stands still: the distance counts once it moves on.
    [
      'passing with a coarse clock',
      [
        [0, 0],
        [5, 0],
        [10, 16],
        [20, 16],
        [30, 32],
      ],
      { isPassing: true, hasMoved: true },
    ],
    [
      'rest with a coarse clock',
      [
        [0, 0],
        [1, 0],
        [2, 16],
        [3, 16],
        [4, 32],
      ],
      { isPassing: false, hasMoved: true },
    ],
    [
      'rest with a clock that ticks ten times a second',
      [
        [0, 0],
        [90, 100],
        [180, 200],
      ],
      { isPassing: false, hasMoved: true },
    ],
    [
      'no movement from events without any',
      [
        [10, 0],
        [10, 16],
        [10, 32],
      ],
      { isPassing: false, hasMoved: false },
    ],
    [
      'no movement from a tremble of one pixel',
      [
        [10, 0],
        [11, 16],
      ],
      { isPassing: false, hasMoved: false },
    ],
    [
      'movement from two pixels in small steps',
      [
        [10, 0],
        [11, 140],
        [12, 280],
      ],
      { isPassing: false, hasMoved: true },
    ],
    [
      'movement from one step after a rest',
      [
        [0, 0],
        [3, 900],
      ],
      { isPassing: false, hasMoved: true },
    ],
    [
      'no movement from what is longer ago',
      [
        [0, 0],
        [10, 16],
        [10, 317],
      ],
      { isPassing: false, hasMoved: false },
    ],
  ])('reads %s', (_, samples, expected) => {
    expect(trailOf(samples)).toEqual(expected);
  });
});
