/** Fewer months than these would draw one bar as wide as the plot. */
const fewestMonths = 6;
/** Steps between ticks, in months. */
const steps = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200];

/**
 * The span of an axis of months, where its ticks stand and what they say: the month, below it the year where it begins;
 * the year alone where ticks are years apart.
 *
 * @param months such as `2025-03`, ascending, at least one
 * @param options.most more ticks have no room
 */
export function monthTicks(
  months: readonly string[],
  { most, locale }: { most: number; locale: string },
): { from: Date; to: Date; ticks: Date[]; format: (tick: Date, place: number) => string } {
  const last = placeOf(months.at(-1)!);
  const first = Math.min(placeOf(months[0]!), last - fewestMonths + 1);
  const span = last - first + 1;
  const step = steps.find((each) => span / each <= Math.max(most, 1)) ?? steps.at(-1)!;
  const begin = step < 12 ? first : Math.ceil(first / step) * step;
  const ticks: Date[] = [];
  // A month is named in its middle, a year where it begins.
  const day = step < 12 ? 16 : 1;
  for (let place = begin; place <= last; place += step) ticks.push(dateAt(place, day));
  const monthWords = new Intl.DateTimeFormat(locale, { month: 'short', timeZone: 'UTC' });
  const yearWords = new Intl.DateTimeFormat(locale, { year: 'numeric', timeZone: 'UTC' });
  return {
    from: dateAt(first),
    to: dateAt(last + 1),
    ticks,
    format: (tick, place) => {
      if (step >= 12) return yearWords.format(tick);
      const month = monthWords.format(tick);
      const isNewYear = place === 0 || ticks[place - 1]!.getUTCFullYear() !== tick.getUTCFullYear();
      return isNewYear ? `${month}\n${yearWords.format(tick)}` : month;
    },
  };
}

/** Months since the year 0. */
function placeOf(month: string): number {
  const [year = 0, inYear = 1] = month.split('-').map(Number);
  return year * 12 + inYear - 1;
}

function dateAt(place: number, day = 1): Date {
  const date = new Date(Date.UTC(2000, place % 12, day));
  date.setUTCFullYear(Math.floor(place / 12));
  return date;
}
