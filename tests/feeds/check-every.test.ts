import { describe, expect, it } from 'vitest';
import { checkEveryHours } from '../../utils/feeds/check-every';

describe('checkEveryHours', () => {
  it.each([
    [undefined, 168],
    ['7d', 168],
    ['12h', 12],
    ['1h', 6],
    ['6h', 6],
    ['90d', 2160],
    ['91d', 2160],
    ['9999d', 2160],
  ])('takes %s as %i hours', (checkEvery, hours) => {
    expect(checkEveryHours({ checkEvery })).toBe(hours);
  });
});
