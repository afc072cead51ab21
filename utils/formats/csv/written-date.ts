import { isPartialDate } from '../../actors/partial-date';
import { problem, type Problem } from '../../dataset/checking/problem';

/** A date as people write it, as a partial date of the format, or what to write instead. */
export type WrittenDate = { kind: 'date'; date: string } | { kind: 'unread'; problem: Problem };

/**
 * Reads what dates are written like in tables: EDTF as it is; `12.03.2025` and `12.3.2025`, the day first; `03.2025`;
 * `2025/03/12`; `12/03/2025` where only one order is possible; days with the name of a month in English, Ukrainian, German
 * or French; a date with a time, of which the day is kept.
 */
export function readWrittenDate(written: string): WrittenDate {
  const text = written.normalize('NFC').trim().replaceAll(/\s+/g, ' ');
  if (isPartialDate(text)) return { kind: 'date', date: text };
  const day = text.replace(
    /[T ,]+\d{1,2}:\d{2}(?::\d{2})?(?:\.\d+)?(?: ?[AaPp]\.?[Mm]\.?)?(?: ?Z| ?[+-]\d{2}:?\d{2})?$/,
    '',
  );
  const read = numeric(day) ?? named(day) ?? fail(text);
  // A day that the calendar does not have is no date, however it is written.
  return read.kind === 'date' && !isPartialDate(read.date) ? fail(text) : read;
}

function numeric(text: string): WrittenDate | undefined {
  const yearFirst = /^(\d{4})[./-](\d{1,2})(?:[./-](\d{1,2}))?$/.exec(text);
  if (yearFirst) return date(yearFirst[1], yearFirst[2], yearFirst[3]);
  const dotted = /^(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})(?: ?[рг]\.?)?$/u.exec(text);
  if (dotted) return date(dotted[3], dotted[2], dotted[1]);
  const monthOnly = /^(\d{1,2})[./](\d{4})$/.exec(text);
  if (monthOnly) return date(monthOnly[2], monthOnly[1]);
  const slashed = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/.exec(text);
  if (!slashed) return undefined;
  const [, first = '', second = '', year = ''] = slashed;
  const dayFirst = date(year, second, first);
  if (Number(second) > 12) return date(year, first, second);
  if (Number(first) > 12 || first === second) return dayFirst;
  return {
    kind: 'unread',
    problem: problem('', 'date-two-ways', {
      text,
      one: iso(year, second, first),
      other: iso(year, first, second),
    }),
  };
}

/** `12 March 2025`, `March 12, 2025`, `12. März 2025`, `1er mars 2025`, `12 березня 2025 р.`, `März 2025`, `12 March`. */
function named(text: string): WrittenDate | undefined {
  const words = text.toLowerCase().match(/\p{L}+|\d+/gu) ?? [];
  const month = words.map((word) => months().get(word)).find((number) => number !== undefined);
  if (month === undefined) return undefined;
  const rest = words.filter((word) => /\d/.test(word) || !isMonthOrFiller(word));
  if (rest.some((word) => !/^\d+$/.test(word))) return undefined;
  const year = rest.find((word) => word.length === 4);
  const day = rest.find((word) => word.length <= 2);
  if (rest.length > 2 || (year === undefined && day === undefined)) return undefined;
  if (year !== undefined) return date(year, String(month), day);
  const example = iso(exampleYear, String(month), day ?? '');
  return { kind: 'unread', problem: problem('', 'date-no-year', { text, example }) };
}

/** Any year: the reader has to know the right one. */
const exampleYear = '2025';

const fillers = new Set(['of', 'th', 'st', 'nd', 'rd', 'the', 'er', 'le', 'року', 'рік', 'р', 'den', 'am']);

function isMonthOrFiller(word: string): boolean {
  return fillers.has(word) || months().has(word);
}

let monthNames: Map<string, number> | undefined;

/** Names of months, long and short, as they stand alone and in dates; the browser knows them. */
function months(): ReadonlyMap<string, number> {
  monthNames ??= new Map(
    ['en', 'uk', 'de', 'fr'].flatMap((locale) =>
      (['long', 'short'] as const).flatMap((style) =>
        ([{ month: style }, { month: style, day: 'numeric' }] as const).flatMap((format) => {
          const names = new Intl.DateTimeFormat(locale, { ...format, timeZone: 'UTC' });
          return Array.from({ length: 12 }, (_, index): [string, number] => {
            const parts = names.formatToParts(new Date(Date.UTC(2025, index, 1)));
            const name = parts.find(({ type }) => type === 'month')?.value ?? '';
            return [name.toLowerCase().replaceAll(/[^\p{L}]/gu, ''), index + 1];
          });
        }),
      ),
    ),
  );
  return monthNames;
}

function date(year = '', month = '', day?: string): WrittenDate {
  return { kind: 'date', date: iso(year, month, day ?? '') };
}

function iso(year: string, month: string, day: string): string {
  return [year, month, day]
    .filter((part) => part !== '')
    .map((part) => part.padStart(2, '0'))
    .join('-');
}

function fail(text: string): WrittenDate {
  return { kind: 'unread', problem: problem('', 'date-written', { text: text.slice(0, 60) }) };
}
