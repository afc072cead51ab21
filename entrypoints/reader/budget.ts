/** How often something may be done. */
export interface Allowance {
  times: number;
  /** Counted over the last so many milliseconds. */
  perMs: number;
}

/** A bound on how often we answer a page that works against us: `take` says whether once more is allowed. */
export function createBudget({ times, perMs }: Allowance): { take: (nowMs: number) => boolean } {
  let taken: number[] = [];
  return {
    take(nowMs) {
      taken = taken.filter((atMs) => nowMs - atMs < perMs);
      if (taken.length >= times) return false;
      taken.push(nowMs);
      return true;
    },
  };
}
