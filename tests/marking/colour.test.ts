import { describe, expect, it } from 'vitest';
import { contrastOf, readColour } from '../../utils/marking/colour';

describe('readColour', () => {
  it.each([
    ['rgb(255, 255, 255)', 1, 1],
    ['rgb(0, 0, 0)', 0, 1],
    ['rgba(255, 0, 0, 0.5)', 0.21, 0.5],
    ['color(srgb 1 1 1 / 0.25)', 1, 0.25],
    ['color(display-p3 0 0 0)', 0, 1],
    ['oklch(1 0 none)', 1, 1],
    ['oklab(0.5 0 0)', 0.13, 1],
    ['lab(100 0 0 / 50%)', 1, 0.5],
    ['transparent', 0, 0],
  ])('reads %s', (computed, luminance, alpha) => {
    const colour = readColour(computed);
    expect([Math.round(colour.luminance * 100) / 100, colour.alpha]).toEqual([luminance, alpha]);
  });
});

describe('contrastOf', () => {
  it('is 21 between black and white, in either order', () => {
    expect([contrastOf(0, 1), contrastOf(1, 0)].map(Math.round)).toEqual([21, 21]);
  });
});
