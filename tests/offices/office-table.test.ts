import { describe, expect, it } from 'vitest';
import { createOfficeTable } from '../../utils/offices/office-table';

const office = { kind: 'president', country: 'FR' } as const;
const held = (actor: string, span: { from?: string; to?: string; asOf?: string }) => ({
  actor,
  ...office,
  ...span,
});

describe('createOfficeTable', () => {
  it.each([
    ['within a span', [held('ada', { from: '2024-01-01', to: '2025-12-31' })], 'ada'],
    ['since a day, without an end', [held('ada', { from: '2024-01-01' })], 'ada'],
    ['up to the day that is vouched for', [held('ada', { from: '2024', asOf: '2025-03-13' })], 'ada'],
    ['after that day', [held('ada', { from: '2024', asOf: '2025-03-12' })], undefined],
    ['without a beginning', [held('ada', { asOf: '2025-03-13' })], undefined],
    ['from a year that holds the day', [held('ada', { from: '2025' })], undefined],
    ['until a year that holds the day', [held('ada', { from: '2024', to: '2025' })], undefined],
    ['before', [held('ada', { from: '2020', to: '2024' })], undefined],
    [
      'on the day of a handover',
      [held('ada', { from: '2020', to: '2025-03-13' }), held('bo', { from: '2025-03-13' })],
      undefined,
    ],
    ['twice by the same', [held('ada', { from: '2020', to: '2025' }), held('ada', { from: '2024' })], 'ada'],
    ['perhaps by another', [held('ada', { from: '2024' }), held('bo', {})], undefined],
  ])('knows who holds an office %s', (_, offices, holder) => {
    expect(createOfficeTable(offices).holderOn(office, '2025-03-13')).toBe(holder);
  });

  it('knows the holder in a month only where the whole month is sure', () => {
    const table = createOfficeTable([held('ada', { from: '2025-03-02' })]);
    expect([table.holderOn(office, '2025-03'), table.holderOn(office, '2025-04')]).toEqual([
      undefined,
      'ada',
    ]);
  });

  it('tells what somebody may hold', () => {
    const table = createOfficeTable([held('ada', { from: '2024' })]);
    expect([
      table.heldBy('ada', '2025-03-13'),
      table.heldBy('ada', '2020'),
      table.heldBy('bo', '2025'),
    ]).toEqual([[office], [], []]);
  });
});
