import type { Point } from './geometry';
import { leastMovementPx, longestSampleGapMs, movementWindowMs, passingSpeedPxPerMs } from './timing';

interface Sample extends Point {
  atMs: number;
}

/** What the pointer did lately. */
export interface PointerTrail {
  /** Adds a sample; `atMs` never goes back, and may stand still where the browser coarsens its clock. */
  add: (sample: Sample) => void;
  /** Whether the last movement was too fast to count as rest. False when the samples cannot tell. */
  isPassing: () => boolean;
  /**
   * Whether a hand has moved the pointer: at least 2 px within the last 300 ms. An element that slides under a resting
   * pointer also brings trusted events, but no movement.
   */
  hasMoved: () => boolean;
}

export function createPointerTrail(): PointerTrail {
  let last: Sample | null = null;
  let steps: { px: number; atMs: number }[] = [];
  let isFast = false;
  // Where the clock last moved on: with a coarse clock several samples carry the same time.
  let tick: Sample | null = null;

  return {
    add(sample) {
      const since = tick ? sample.atMs - tick.atMs : 0;
      if (!tick || since > longestSampleGapMs) {
        isFast = false;
        tick = sample;
      } else if (since > 0) {
        isFast = distance(tick, sample) / since >= passingSpeedPxPerMs;
        tick = sample;
      }
      const recent = steps.filter(({ atMs }) => sample.atMs - atMs <= movementWindowMs);
      steps = last ? [...recent, { px: distance(last, sample), atMs: sample.atMs }] : recent;
      last = sample;
    },
    isPassing: () => isFast,
    hasMoved: () => steps.reduce((sum, { px }) => sum + px, 0) >= leastMovementPx,
  };
}

function distance(a: Point, b: Point): number {
  return Math.hypot(b.x - a.x, b.y - a.y);
}
