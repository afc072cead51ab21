import { describe, expect, it } from 'vitest';
import { createBudget } from '../../entrypoints/reader/budget';

describe('createBudget', () => {
  it('gives so many times within the span, and again once the span has passed', () => {
    const budget = createBudget({ times: 2, perMs: 1000 });
    const taken = [0, 400, 500, 999, 1000, 1300, 1400].map((atMs) => budget.take(atMs));
    expect(taken).toEqual([true, true, false, false, true, false, true]);
  });
});
