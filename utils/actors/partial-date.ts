/**
 * Partial dates: the subset of EDTF (ISO 8601-2) that the dataset uses.
 *
 * `2025`, `2025-03`, `2025-03-12`, `2025-03-12?` (uncertain, at any precision), `2025-03-13/..` (from then on) and
 * `2025-03-12T16:43+02:00` (minutes or seconds, with a zone; the day is the day in that zone).
 */
export const partialDatePattern =
  /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01])(?:T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d))?)?)?(?:\?|\/\.\.)?$/;

/** The day after which nothing ends: the upper bound of an open interval. */
const endOfTime = '9999-12-31';

/** True for text in the pattern above that names days the calendar has. */
export function isPartialDate(text: string): boolean {
  if (!partialDatePattern.test(text)) return false;
  const [year, month, day] = partsOf(text);
  if (year === 0) return false;
  return day === undefined || day <= daysInMonth(year, month ?? 1);
}

/** The first day it can mean, as `YYYY-MM-DD`: partial dates are sorted by it. */
export function sortKey(date: string): string {
  const written = writtenDay(date);
  return written + '-01-01'.slice(written.length - 4);
}

/** The last day it can mean, as `YYYY-MM-DD`; `9999-12-31` when it is open. */
export function lastDay(date: string): string {
  if (date.endsWith('/..')) return endOfTime;
  const written = writtenDay(date);
  if (written.length === 4) return `${written}-12-31`;
  if (written.length > 7) return written;
  const [year, month] = partsOf(date);
  return `${written}-${daysInMonth(year, month ?? 1)}`;
}

/** Negative when `a` starts before `b`, then when it ends before it; the order of `Array.sort`. */
export function comparePartialDates(a: string, b: string): number {
  return compareText(sortKey(a), sortKey(b)) || compareText(lastDay(a), lastDay(b));
}

/** True when a span between two partial dates, both included and each open when missing, can hold a common day with `date`. */
export function spanMeets(span: { from?: string; to?: string }, date: string): boolean {
  if (span.from !== undefined && sortKey(span.from) > lastDay(date)) return false;
  return span.to === undefined || lastDay(span.to) >= sortKey(date);
}

/** True when it is marked as uncertain. */
export function isUncertain(date: string): boolean {
  return date.endsWith('?');
}

/** The part before time and marks: `2025`, `2025-03` or `2025-03-12`. */
function writtenDay(date: string): string {
  // Nearly all are whole days, and lists of thousands are sorted by them.
  if (date[7] === '-') return date.length === 10 ? date : date.slice(0, 10);
  return date.replace(/[T?/].*$/, '');
}

function partsOf(date: string): [year: number, month?: number, day?: number] {
  return writtenDay(date).split('-').map(Number) as [number, number?, number?];
}

function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
