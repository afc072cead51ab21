import { median } from './statistics';

const warmUps = 5;
const runs = 15;

/**
 * Medians in milliseconds of tasks that are run by turns, so that what the machine does besides falls on all alike;
 * of 15 runs each after 5 that warm up. Stops a round earlier where `limitMs` is over.
 */
export function timeRuns<Name extends string>(
  tasks: Record<Name, () => unknown>,
  { limitMs = Infinity }: { limitMs?: number } = {},
): Record<Name, number> {
  const times = new Map(namesOf(tasks).map((name) => [name, [] as number[]]));
  const began = performance.now();
  for (let run = -warmUps; run < runs; run++) {
    const round = namesOf(tasks).map((name) => ({ name, took: timeOf(tasks[name]) }));
    const isOver = performance.now() - began > limitMs;
    // However long the limit leaves, one run counts.
    if (run >= 0 || isOver) for (const { name, took } of round) times.get(name)!.push(took);
    if (isOver) break;
  }
  return Object.fromEntries([...times].map(([name, all]) => [name, median(all)])) as Record<Name, number>;
}

function timeOf(task: () => unknown): number {
  const start = performance.now();
  task();
  return performance.now() - start;
}

function namesOf<Name extends string>(tasks: Record<Name, unknown>): Name[] {
  return Object.keys(tasks) as Name[];
}
