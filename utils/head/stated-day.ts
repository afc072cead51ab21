/** The day as the outlet states it: an ISO date's own, whatever its time zone; of other spellings the day in UTC. */
export function statedDay(stated: string | undefined): string | undefined {
  if (stated === undefined) return undefined;
  const iso = /^\s*(\d{4})(?:([-/])(\d{2})(?:\2(\d{2}))?)?(?!\d)/.exec(stated);
  if (iso !== null) {
    const [, year, , month, date] = iso;
    const parts = [year, month, date].filter((part) => part !== undefined);
    return isPlausible(parts) ? parts.join('-') : undefined;
  }
  const time = Date.parse(stated);
  if (Number.isNaN(time)) return undefined;
  const [utcDay = ''] = new Date(time).toISOString().split('T');
  return isPlausible(utcDay.split('-')) ? utcDay : undefined;
}

function isPlausible([year, month = '01', date = '01']: string[]): boolean {
  const full = `${year}-${month}-${date}`;
  const time = Date.parse(`${full}T00:00:00Z`);
  return Number(year) >= 1900 && !Number.isNaN(time) && new Date(time).toISOString().startsWith(full);
}
