import { describe, expect, it } from 'vitest';
import {
  dateCertainty,
  dateTimeAttribute,
  formatAge,
  formatDate,
  formatSpan,
  localDay,
} from '../../components/dates';

describe('formatDate', () => {
  it.each([
    ['2025-03-13', 'en-GB', '13 Mar 2025'],
    ['2025-03', 'en-GB', 'Mar 2025'],
    ['2025', 'en-GB', '2025'],
    // The mark is not part of the day.
    ['2025-03-12?', 'en-GB', '12 Mar 2025'],
    ['2025-03-13/..', 'en-GB', '13 Mar 2025'],
    // The day is the one in the zone that is written, not in the reader's.
    ['2025-03-12T23:25+02:00', 'en-GB', '12 Mar 2025'],
    ['2025-03-13', 'de', '13. März 2025'],
    // Text that is no date stays.
    ['last spring', 'en-GB', 'last spring'],
  ])('writes %s in %s as %s', (date, locale, words) => {
    expect(formatDate(date, locale)).toBe(words);
  });
});

describe('dateCertainty', () => {
  it.each([
    ['2025-03-12', 'known'],
    ['2025-03-12?', 'uncertain'],
    ['2025?', 'uncertain'],
    ['2025-03-13/..', 'open'],
  ])('calls %s %s', (date, certainty) => {
    expect(dateCertainty(date)).toBe(certainty);
  });
});

describe('dateTimeAttribute', () => {
  it.each([
    ['2025-03-12?', '2025-03-12'],
    ['2025-03', '2025-03'],
    ['2025-03-12T16:43+02:00', '2025-03-12'],
    ['soon', undefined],
  ])('takes %s as %s', (date, attribute) => {
    expect(dateTimeAttribute(date)).toBe(attribute);
  });
});

describe('formatAge', () => {
  it.each([
    ['2025-03-13', '2025-03-13', 'today'],
    ['2025-03-12', '2025-03-13', 'yesterday'],
    ['2025-03-14', '2025-03-13', 'tomorrow'],
    ['2025-03-01', '2025-03-13', '12 days ago'],
    ['2025-02-20', '2025-03-13', '3 weeks ago'],
    ['2025-01-14', '2025-03-20', '2 months ago'],
    // 61 days, yet not two months.
    ['2025-07-01', '2025-08-31', '8 weeks ago'],
    // Eleven months and 30 days are not a year.
    ['2024-03-14', '2025-03-13', '11 months ago'],
    ['2025-03-13', '2026-11-22', '20 months ago'],
    ['2023-03-13', '2025-03-13', '2 years ago'],
    ['2023-03-14', '2025-03-13', '23 months ago'],
    // No finer than the date itself.
    ['2025-03', '2025-03-13', 'this month'],
    ['2024-11', '2025-03-13', '4 months ago'],
    ['2024', '2025-03-13', 'last year'],
    ['2025', '2025-03-13', 'this year'],
    ['2025-03-12?', '2025-03-13', 'yesterday'],
    ['soon', '2025-03-13', undefined],
  ])('calls %s on %s %s', (date, today, age) => {
    expect(formatAge(date, today, 'en-GB')).toBe(age);
  });
});

describe('localDay', () => {
  it("gives the day on the reader's own clock, also around midnight", () => {
    expect(localDay(new Date(2025, 2, 9, 0, 0))).toBe('2025-03-09');
    expect(localDay(new Date(2025, 11, 31, 23, 59))).toBe('2025-12-31');
  });
});

describe('formatSpan', () => {
  it.each([
    ['2025-03-13', '2025-03-21', '8 days'],
    ['2025-03-13', '2025-03-14', '1 day'],
    ['2025-03-13', '2025-06-20', '3 months'],
    ['2025-03', '2027-04', '2 years'],
  ])('counts from %s to %s', (from, to, words) => {
    expect(formatSpan(from, to, 'en')).toBe(words);
  });

  it('counts in the language of the interface', () => {
    expect(formatSpan('2025-03-13', '2025-03-21', 'uk')).toBe('8 днів');
  });
});
