import { describe, expect, it } from 'vitest';
import { membershipsOn, officeOn } from '../../utils/actors/office-on';

const mayor = { role: 'Mayor', from: '2020-05-01', to: '2024-04' };
const minister = { role: 'Harbour Minister', from: '2024-03-15' };
const member = { role: 'Guild member' };

describe('officeOn', () => {
  it.each([
    ['2019-12-31', 'Guild member'],
    ['2020-05-01', 'Mayor'],
    // Both ends count, and the later office goes before.
    ['2024-03-15', 'Harbour Minister'],
    ['2031', 'Harbour Minister'],
  ])('on %s names %s', (day, role) => {
    expect(officeOn([member, mayor, minister], day)?.role).toBe(role);
  });

  it('names none where none holds', () => {
    expect(officeOn([mayor, minister], '2019')).toBeUndefined();
  });
});

describe('membershipsOn', () => {
  it('lists all that hold, the latest begun first', () => {
    expect(membershipsOn([member, mayor, minister], '2024-04-30')).toEqual([minister, mayor, member]);
  });
});
