import { describe, expect, it } from 'vitest';
import { firstStretch } from '../../../components/panel/position-stretch';

const positions = Array.from({ length: 1000 }, (_, i) => ({ id: `p/${i}` }));

describe('firstStretch', () => {
  it.each([
    [undefined, { from: 0, to: 25 }],
    ['p/gone', { from: 0, to: 25 }],
    ['p/24', { from: 0, to: 25 }],
    ['p/25', { from: 23, to: 48 }],
    ['p/999', { from: 997, to: 1022 }],
  ])('holds %s', (asked, stretch) => {
    expect(firstStretch(positions, asked)).toEqual(stretch);
  });
});
