import { isUncertain, sortKey } from '../utils/actors/partial-date';
import { oncePerLocale } from './once-per-locale';

/**
 * A partial ISO date in words, as precise as it is written: `13 Mar 2025`, `Mar 2025` or `2025`. Whether it is
 * uncertain or open is for the caller to add, by `dateCertainty`. Text that is no date comes back as it is.
 */
export function formatDate(date: string, locale: string): string {
  const [year, month, day] = date
    .replace(/[T?/].*$/, '')
    .split('-')
    .map(Number);
  if (year === undefined || Number.isNaN(year)) return date;
  const start = new Date(Date.UTC(year, (month ?? 1) - 1, day ?? 1));
  if (Number.isNaN(start.getTime())) return date;
  const precision = day !== undefined ? 'day' : month !== undefined ? 'month' : 'year';
  return dateFormats[precision](locale).format(start);
}

const dateFormats = {
  day: dateFormat({ year: 'numeric', month: 'short', day: 'numeric' }),
  month: dateFormat({ year: 'numeric', month: 'short' }),
  year: dateFormat({ year: 'numeric' }),
};

function dateFormat(fields: Intl.DateTimeFormatOptions): (locale: string) => Intl.DateTimeFormat {
  return oncePerLocale((locale) => new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...fields }));
}

/** What a partial ISO date leaves open: `uncertain` is marked with `?`, `open` runs on from the day named. */
export function dateCertainty(date: string): 'known' | 'uncertain' | 'open' {
  if (isUncertain(date)) return 'uncertain';
  return date.endsWith('/..') ? 'open' : 'known';
}

/** The part of a partial ISO date that HTML's `<time datetime>` takes; undefined where there is none. */
export function dateTimeAttribute(date: string): string | undefined {
  return /^\d{4}(?:-\d{2}(?:-\d{2})?)?/.exec(date)?.[0];
}

/**
 * How long ago a partial ISO date was, in words and no finer than the date itself: `yesterday`, `3 months ago`,
 * `2 years ago`. Undefined for text that is no date.
 *
 * @param today `YYYY-MM-DD`
 */
export function formatAge(date: string, today: string, locale: string): string | undefined {
  const written = dateTimeAttribute(date);
  if (written === undefined) return undefined;
  const words = ageInWords(locale);
  const counted = ageCounted(locale);
  if (written.length === 4) return words.format(yearOf(written) - yearOf(today), 'year');

  const months = wholeMonthsBetween(today, sortKey(date), written.length === 7);
  if (Math.abs(months) >= monthsUntilYears) return counted.format(Math.trunc(months / 12), 'year');
  if (written.length === 7) return words.format(months, 'month');

  const days = Math.round((Date.parse(written) - Date.parse(today)) / msPerDay);
  if (Math.abs(days) < daysUntilWeeks) return words.format(days, 'day');
  if (Math.abs(months) < monthsUntilMonths) return counted.format(Math.trunc(days / 7), 'week');
  return counted.format(months, 'month');
}

const ageInWords = oncePerLocale((locale) => new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }));
const ageCounted = oncePerLocale((locale) => new Intl.RelativeTimeFormat(locale, { numeric: 'always' }));

/**
 * How long it was from one day to a later one, in words and no finer than the dates: `8 days`, `3 months`, `2 years`.
 * Partial ISO dates; where one names a month or year, its first day counts.
 */
export function formatSpan(from: string, to: string, locale: string): string {
  const [begin, end] = [sortKey(from), sortKey(to)];
  const days = Math.round((Date.parse(end) - Date.parse(begin)) / msPerDay);
  const months = wholeMonthsBetween(begin, end, false);
  const inUnit = (unit: keyof typeof spans, count: number) => spans[unit](locale).format(count);
  if (months >= monthsUntilYears) return inUnit('year', Math.trunc(months / 12));
  return months >= monthsUntilMonths ? inUnit('month', months) : inUnit('day', days);
}

const spans = { day: spanFormat('day'), month: spanFormat('month'), year: spanFormat('year') };

function spanFormat(unit: string): (locale: string) => Intl.NumberFormat {
  return oncePerLocale(
    (locale) => new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }),
  );
}

/** The day in the reader's own time zone, as `YYYY-MM-DD`. */
export function localDay(now: Date): string {
  return `${now.getFullYear()}-${twoDigits(now.getMonth() + 1)}-${twoDigits(now.getDate())}`;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}

const msPerDay = 86_400_000;
/** "13 days ago" is still counted in days, "2 weeks ago" is not. */
const daysUntilWeeks = 14;
/** "8 weeks ago" is still counted in weeks. */
const monthsUntilMonths = 2;
/** "23 months ago" says more than "1 year ago"; from here on years do. */
const monthsUntilYears = 24;

/** Signed, negative when `date` lies before `today`; the day of the month counts only where it is known. */
function wholeMonthsBetween(today: string, date: string, ignoreDay: boolean): number {
  const months = (yearOf(date) - yearOf(today)) * 12 + (monthOf(date) - monthOf(today));
  if (ignoreDay || months === 0) return months;
  const dayDifference = Number(date.slice(8, 10)) - Number(today.slice(8, 10));
  if (months < 0 && dayDifference > 0) return months + 1;
  if (months > 0 && dayDifference < 0) return months - 1;
  return months;
}

function yearOf(date: string): number {
  return Number(date.slice(0, 4));
}

function monthOf(date: string): number {
  return Number(date.slice(5, 7));
}
