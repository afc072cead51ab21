import { describe, expect, it } from 'vitest';
import { monthTicks } from '../../../../components/options/balance/month-ticks';

function ticksOf(months: string[], most: number) {
  const { from, to, ticks, format } = monthTicks(months, { most, locale: 'en-GB' });
  return { from: dayOf(from), to: dayOf(to), ticks: ticks.map(format) };
}

function dayOf(date: Date): string {
  return date.toISOString().slice(0, 10);
}

describe('monthTicks', () => {
  it.each<[months: string[], most: number, found: ReturnType<typeof ticksOf>]>([
    // One month alone would fill the plot.
    [
      ['2025-03'],
      9,
      {
        from: '2024-10-01',
        to: '2025-04-01',
        ticks: ['Oct\n2024', 'Nov', 'Dec', 'Jan\n2025', 'Feb', 'Mar'],
      },
    ],
    [
      ['2024-03', '2025-03'],
      5,
      { from: '2024-03-01', to: '2025-04-01', ticks: ['Mar\n2024', 'Jun', 'Sept', 'Dec', 'Mar\n2025'] },
    ],
    [
      ['2019-05', '2024-02'],
      8,
      { from: '2019-05-01', to: '2024-03-01', ticks: ['2020', '2021', '2022', '2023', '2024'] },
    ],
    [
      ['1969-05', '2024-02'],
      6,
      { from: '1969-05-01', to: '2024-03-01', ticks: ['1970', '1980', '1990', '2000', '2010', '2020'] },
    ],
  ])('of %j with room for %i', (months, most, found) => {
    expect(ticksOf(months, most)).toEqual(found);
  });
});
