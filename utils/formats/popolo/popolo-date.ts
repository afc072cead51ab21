import { isPartialDate } from '../../actors/partial-date';

/**
 * A Popolo date as a partial date: `2014`, `2014-06`, `2014-06-01`, the month or day being `00` where it is not known,
 * and perhaps with a time. Undefined for other text.
 */
export function popoloDate(text: string): string | undefined {
  const day = text
    .trim()
    .replace(/T.*$/, '')
    .replace(/(?:-00){1,2}$/, '');
  return /^\d{4}(?:-\d{2}){0,2}$/.test(day) && isPartialDate(day) ? day : undefined;
}
