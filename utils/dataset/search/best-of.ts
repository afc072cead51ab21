/** Keeps the best of what is offered, and no more; of equal ones those that came first. */
export function createBest<What>(most: number, isBefore: (one: What, other: What) => boolean) {
  const kept: What[] = [];
  return {
    offer(what: What): void {
      const behind = kept.findIndex((other) => isBefore(what, other));
      if (behind === -1) kept.push(what);
      else kept.splice(behind, 0, what);
      if (kept.length > most) kept.pop();
    },
    /** The best first. */
    all: (): readonly What[] => kept,
  };
}
