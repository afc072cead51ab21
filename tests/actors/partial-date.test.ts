import { describe, expect, it } from 'vitest';
import {
  comparePartialDates,
  isPartialDate,
  isUncertain,
  lastDay,
  sortKey,
  spanMeets,
} from '../../utils/actors/partial-date';

describe('isPartialDate', () => {
  it.each([
    '2025',
    '2025-03',
    '2025-03-12',
    '2025-03-12?',
    '2025?',
    '2025-03-13/..',
    '2025-03-12T16:43+02:00',
    '2025-03-12T16:43:59Z',
    '2024-02-29',
    '0001-01-01',
  ])('takes %s', (text) => {
    expect(isPartialDate(text)).toBe(true);
  });

  it.each([
    '',
    '25',
    '2025-3',
    '2025-13',
    '2025-00',
    '2025-02-29', // no leap year
    '2025-04-31',
    '0000', // there is no year nought
    '2025-03-12 16:43',
    '2025-03-12T16:43', // a time without its zone
    '2025-03-12T24:00Z',
    '2025-03T16:43Z',
    '../2025-03-12',
    '2025-03-12/2025-03-14',
    '12.03.2025',
    '2025-03-12??',
    ' 2025',
    '2025\n',
  ])('refuses %j', (text) => {
    expect(isPartialDate(text)).toBe(false);
  });
});

describe('sortKey and lastDay', () => {
  it.each([
    ['2025', '2025-01-01', '2025-12-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2025-03-12', '2025-03-12', '2025-03-12'],
    ['2025-03?', '2025-03-01', '2025-03-31'],
    ['2025-03-13/..', '2025-03-13', '9999-12-31'],
    // The day is the day where it was said.
    ['2025-03-12T23:25+02:00', '2025-03-12', '2025-03-12'],
  ])('bound %s by %s and %s', (date, first, last) => {
    expect([sortKey(date), lastDay(date)]).toEqual([first, last]);
  });
});

describe('comparePartialDates', () => {
  it('sorts by the first day, then by the last', () => {
    const sorted = ['2025-03-12', '2025', '2025-01-01', '2024-12-31', '2025-01'].toSorted(
      comparePartialDates,
    );
    expect(sorted).toEqual(['2024-12-31', '2025-01-01', '2025-01', '2025', '2025-03-12']);
  });
});

describe('spanMeets', () => {
  it.each([
    [{}, '2025', true],
    [{ from: '2025-03-12' }, '2025-03-12', true],
    [{ from: '2025-03-12' }, '2025-03-11', false],
    [{ to: '2025-03' }, '2025-03-31', true],
    [{ to: '2025-03' }, '2025-04-01', false],
    [{ from: '2025-01', to: '2025-02' }, '2025', true],
  ])('says of %j and %s: %s', (span, date, meets) => {
    expect(spanMeets(span, date)).toBe(meets);
  });
});

describe('isUncertain', () => {
  it('knows the question mark', () => {
    expect(['2025-03-12?', '2025-03-12', '2025-03-13/..'].map(isUncertain)).toEqual([true, false, false]);
  });
});
