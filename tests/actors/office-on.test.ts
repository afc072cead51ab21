import { describe, expect, it } from 'vitest';
import { membershipsOn, officeLineOn, officeOn } from '../../utils/actors/office-on';

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

describe('officeLineOn', () => {
  const vouched = { ...minister, asOf: '2025-03-13' };

  it.each([
    ['the day asked for', [vouched], '2025-01-01', '2025-01-01'],
    ['the last day it is known for, where its end is open', [vouched], '2026-11-22', '2025-03-13'],
    ['the day asked for, where its end is known', [{ ...vouched, to: '2027' }], '2026-11-22', '2026-11-22'],
    ['the day asked for, where no such day is told', [minister], '2026-11-22', '2026-11-22'],
  ])('states an office for %s', (_, memberships, day, on) => {
    expect(officeLineOn(memberships, day)).toEqual({ role: 'Harbour Minister', on });
  });

  it('states none where none holds', () => {
    expect(officeLineOn([mayor], '2019')).toBeUndefined();
  });
});
