/** Where the records of a kind stand, by their order: places that only count up are kept as one. */
export function createRecordPlaces() {
  const runs: { from: number; before: string; number: number; behind: string }[] = [];
  let count = 0;
  return {
    add(place: string): void {
      const { before, number, behind } = takeApart(place);
      const last = runs.at(-1);
      const isNext =
        last?.before === before && last.behind === behind && last.number + (count - last.from) === number;
      if (!isNext) runs.push({ from: count, before, number, behind });
      count++;
    },
    /** Of the record that was added as the `at`th, from 0. */
    at(at: number): string {
      const run = runs[lastAtOrBefore(runs, at)];
      if (!run) throw new Error(`there is no record ${at}`);
      return Number.isNaN(run.number)
        ? run.before
        : `${run.before}${run.number + (at - run.from)}${run.behind}`;
    },
    count: () => count,
  };
}

/** The last number of a place, and what stands around it; NaN where there is none. */
function takeApart(place: string): { before: string; number: number; behind: string } {
  const [, before = '', digits = '', behind = ''] = /^(.*?)(\d+)(\D*)$/s.exec(place) ?? [];
  // Written otherwise than numbers are, it could not be made again.
  if (String(Number(digits)) !== digits) return { before: place, number: Number.NaN, behind: '' };
  return { before, number: Number(digits), behind };
}

function lastAtOrBefore(runs: readonly { from: number }[], at: number): number {
  let low = 0;
  let high = runs.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((runs[middle]?.from ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}
