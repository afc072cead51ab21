import { sortKey } from '../actors/partial-date';
import { dateWords, type DateWords } from './date-words';
import type { SaidOn } from './draft';

/** UTF-16 offsets, end exclusive. */
type Span = readonly [start: number, end: number];

export interface SaidOnQuestion {
  /** When the article was published, a partial ISO date: what is not a date by itself is reckoned from that day. */
  published?: string;
  /** BCP 47. */
  lang?: string;
  /** Where what was said stands: a day named in there is part of it, and not the day on which it was said. */
  claimed?: readonly Span[];
  /** Where the words are that say so: of several days the nearest counts. */
  cue?: Span;
}

/** How long ago a day without its year may be: more, and it is the one that is still to come. */
const mostDaysAgo = 300;

/**
 * The day on which something was said, by the words around it: a weekday is the last one on or before the day of
 * publication, the same for days and months without a year. Undefined where no day is named, where what is named is still
 * to come, and in languages without a table. Linear.
 */
export function saidOn(text: string, question: SaidOnQuestion = {}): SaidOn | undefined {
  const { published, lang = 'en', claimed = [], cue } = question;
  const readers = readersOf(lang);
  const from = published === undefined ? undefined : dayOf(published);
  const found: (SaidOn & { words: string; at: Span })[] = [];
  for (const { pattern, read } of readers) {
    for (const match of text.matchAll(pattern)) {
      const at: Span = [match.index, match.index + match[0].length];
      if (claimed.some((claim) => holds(claim, at, cue))) continue;
      if (found.some((other) => at[0] < other.at[1] && other.at[0] < at[1])) continue;
      const date = read(match.groups ?? {}, from);
      if (date !== undefined) found.push({ date, words: match[0].trim(), at });
    }
  }
  const [nearest] = found.toSorted((a, b) => distance(a.at, cue) - distance(b.at, cue) || a.at[0] - b.at[0]);
  return nearest && { date: nearest.date, words: nearest.words };
}

/** "denied on Tuesday that …": a day right behind the cue says when, although the claim is read from there on. */
function holds([start, end]: Span, at: Span, cue: Span | undefined): boolean {
  const isBehindCue = cue !== undefined && at[0] === start && start >= cue[1] && start - cue[1] <= 1;
  return !isBehindCue && at[0] < end && start < at[1];
}

/** Days are counted from 1 January 1970. */
type Day = number;

interface DateReader {
  pattern: RegExp;
  /** The date that a match means, a partial ISO date; undefined where it means none that is past. */
  read: (groups: Record<string, string | undefined>, published: Day | undefined) => string | undefined;
}

const compiled = new Map<string, readonly DateReader[]>();

function readersOf(lang: string): readonly DateReader[] {
  const [language = ''] = lang.toLowerCase().split('-');
  const words = dateWords[language];
  if (!words) return [];
  let readers = compiled.get(language);
  if (!readers) compiled.set(language, (readers = compile(words)));
  return readers;
}

/** The surest first: what one has read is left alone by those behind it. */
function compile(words: DateWords): DateReader[] {
  const { weekdays, months, monthsAlone = months, notSaid } = words;
  return [
    ...words.dayAndMonth.map((source) => ({
      pattern: patternOf(source.replace('MONTH', months.join('|'))),
      read: readDayAndMonth(months),
    })),
    {
      pattern: /(?<![\p{L}\p{N}.])(?<day>\d{1,2})\.(?<month>\d{1,2})\.(?<year>\d{4}|\d{2})?(?!\p{N})/gu,
      read: readDotted,
    },
    { pattern: /(?<![\p{L}\p{N}-])(?<iso>\d{4}-\d{2}-\d{2})(?![\p{N}-])/gu, read: ({ iso }) => iso },
    ...words.daysAgo.map(([source, days]) => ({ pattern: patternOf(source), read: readDaysAgo(days) })),
    {
      pattern: patternOf(words.countedDays(`(?<count>\\d{1,2}|${words.numbers.join('|')})`)),
      read: readCounted(words.numbers),
    },
    {
      pattern: patternOf(
        `(?<bound>(?:${notSaid.before}) )?(?<before>${words.before})(?<weekday>${weekdays.join('|')})` +
          `(?<part>${words.partOfDay})(?<ahead> (?:${notSaid.behind}))?`,
      ),
      read: readWeekday(weekdays, words.former),
    },
    {
      pattern: patternOf(`(?:${words.beforeMonth})(?<month>${monthsAlone.join('|')})(?: (?<year>\\d{4}))?`),
      read: readMonth(monthsAlone),
    },
    { pattern: patternOf(words.lastMonth), read: readLastMonth },
    { pattern: patternOf(words.lastYear), read: readLastYear },
  ];
}

/** Whole words, in any case; a blank stands for any white space. */
function patternOf(source: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${source.replaceAll(' ', '\\s+')})(?![\\p{L}\\p{N}])`, 'giu');
}

type Read = DateReader['read'];

function readDayAndMonth(months: readonly string[]): Read {
  return ({ day, month = '', year }, from) =>
    dated({ day: Number.parseInt(day ?? '', 10), month: placeIn(months, month), year }, from);
}

/** Day first: that is how the five languages write it; American dates have slashes, and are left alone. */
const readDotted: Read = ({ day, month, year }, from) =>
  dated({ day: Number(day), month: Number(month) - 1, year }, from);

/** Of a date without a year the last one on or before the day of publication. */
function dated(
  { day, month, year }: { day: number; month: number; year: string | undefined },
  from: Day | undefined,
): string | undefined {
  if (year !== undefined)
    return isoIfReal(year.length === 2 ? 2000 + Number(year) : Number(year), month, day);
  if (from === undefined) return undefined;
  for (const before of [0, 1]) {
    const iso = isoIfReal(yearOf(from) - before, month, day);
    if (iso !== undefined && dayOf(iso)! <= from) return from - dayOf(iso)! > mostDaysAgo ? undefined : iso;
  }
  return undefined;
}

function readDaysAgo(days: number): Read {
  return (_, from) => (from === undefined ? undefined : isoOf(from - days));
}

function readCounted(numbers: readonly string[]): Read {
  return ({ count = '' }, from) => {
    if (from === undefined) return undefined;
    const days = /^\d/.test(count) ? Number(count) : placeIn(numbers, count) + 1;
    return isoOf(from - days);
  };
}

function readWeekday(weekdays: readonly string[], former: string): Read {
  const isFormer = new RegExp(former, 'iu');
  return ({ bound, before = '', weekday = '', part = '', ahead }, from) => {
    if (from === undefined || bound !== undefined || ahead !== undefined) return undefined;
    const back = (weekdayOf(from) - placeIn(weekdays, weekday) + 7) % 7;
    return isoOf(from - (back === 0 && isFormer.test(before + part) ? 7 : back));
  };
}

function readMonth(months: readonly string[]): Read {
  return ({ month = '', year }, from) => {
    const at = placeIn(months, month);
    const two = String(at + 1).padStart(2, '0');
    if (year !== undefined) return `${year}-${two}`;
    if (from === undefined) return undefined;
    const isPast = at <= Number(isoOf(from).slice(5, 7)) - 1;
    return `${yearOf(from) - (isPast ? 0 : 1)}-${two}`;
  };
}

const readLastMonth: Read = (_, from) =>
  from === undefined ? undefined : isoOf(firstOfMonth(from) - 1).slice(0, 7);

const readLastYear: Read = (_, from) => (from === undefined ? undefined : String(yearOf(from) - 1));

/** Which of the sources a text fits. */
function placeIn(sources: readonly string[], text: string): number {
  return sources.findIndex((source) => new RegExp(`^(?:${source})$`, 'iu').test(text));
}

/** Undefined where it is known to the month alone. */
function dayOf(date: string): Day | undefined {
  const written = /^\d{4}-\d{2}-\d{2}/.exec(date)?.[0];
  return written === undefined ? undefined : Date.parse(`${sortKey(written)}T00:00:00Z`) / msPerDay;
}

const msPerDay = 86_400_000;

function isoOf(day: Day): string {
  return new Date(day * msPerDay).toISOString().slice(0, 10);
}

function isoIfReal(year: number, month: number, day: number): string | undefined {
  const time = new Date(Date.UTC(year, month, day));
  return time.getUTCMonth() === month && time.getUTCDate() === day
    ? time.toISOString().slice(0, 10)
    : undefined;
}

function yearOf(day: Day): number {
  return Number(isoOf(day).slice(0, 4));
}

function firstOfMonth(day: Day): Day {
  return day - Number(isoOf(day).slice(8)) + 1;
}

/** From Monday, 0. The first day of all was a Thursday. */
function weekdayOf(day: Day): number {
  return (((day + 3) % 7) + 7) % 7;
}

function distance([start, end]: Span, cue: Span | undefined): number {
  if (!cue) return start;
  return Math.max(0, cue[0] - end, start - cue[1]);
}
