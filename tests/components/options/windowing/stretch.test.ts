import { describe, expect, it } from 'vitest';
import {
  isInStretch,
  mostInStretch,
  stretchAround,
  stretchAt,
} from '../../../../components/options/windowing/stretch';

const million = 1_000_000;

describe('stretchAt', () => {
  it.each([
    ['begins with the first row at the top of the bar', 0, million, 0],
    ['ends with the last row at the end of the bar', 1, million, million - mostInStretch],
    ['lies in between in between', 0.5, million, (million - mostInStretch) / 2],
    ['stays inside for a bar that is pulled beyond its end', 1.2, million, million - mostInStretch],
    ['is the whole of a shorter table', 0.7, 5000, 0],
  ])('%s', (_, share, count, first) => {
    expect(stretchAt(share, count)).toBe(first);
  });
});

describe('stretchAround', () => {
  it.each([0, 1, 99_999, 100_000, 500_000, 999_998, 999_999])('holds row %i', (row) => {
    const first = stretchAround({ row, rowsInView: 20 }, million);
    expect(isInStretch(row, first)).toBe(true);
  });

  it('holds all that is in view at the end', () => {
    expect(stretchAround({ row: million - 20, rowsInView: 20 }, million)).toBe(million - mostInStretch);
  });

  it('is there for a table of one row', () => {
    expect(stretchAround({ row: 0, rowsInView: 1 }, 1)).toBe(0);
  });
});
