import type { TraceEvent } from './record-trace';
import { totalOf, type Stretch } from './script-time';
import { sum } from './statistics';

/** A thread of the browser. */
export type Thread = Pick<TraceEvent, 'pid' | 'tid'>;

/** The main thread of the process that parsed this address. */
export function mainThreadOf(events: readonly TraceEvent[], address: string): Thread {
  const parse = events.find(
    ({ name, args }) => name === 'ParseHTML' && (args.beginData as { url: string }).url === address,
  );
  if (!parse) throw new Error(`no page at ${address} in the trace`);
  return { pid: parse.pid, tid: parse.tid };
}

/** The longest task of the main thread of the process that parsed this address, in milliseconds. */
export function longestTask(events: readonly TraceEvent[], address: string): number {
  return Math.max(...taskTimes(events, mainThreadOf(events, address)));
}

/** How long a thread was at work, in milliseconds. */
export function busyTime(events: readonly TraceEvent[], thread: Thread): number {
  return sum(taskTimes(events, thread));
}

function taskTimes(events: readonly TraceEvent[], { pid, tid }: Thread): number[] {
  return events
    .filter((event) => event.name === 'RunTask' && event.pid === pid && event.tid === tid)
    .map(({ dur = 0, tdur = dur }) => tdur / 1000);
}

/**
 * What a script did of each task of the main thread that it worked in, in milliseconds. Without the time in which the
 * machine gave the processor to others: that of the whole task is taken off evenly.
 */
export function workInTasks(events: readonly TraceEvent[], stretches: readonly Stretch[]): number[] {
  const pids = new Set(events.filter(({ name }) => name === 'Profile').map(({ pid }) => pid));
  const tasks = events
    .filter(({ name, pid, tid }) => name === 'RunTask' && pids.has(pid) && tid === pid)
    .toSorted((a, b) => a.ts - b.ts);
  const work: number[] = [];
  let next = 0;
  for (const { ts, dur = 0, tdur = dur } of tasks) {
    while (next < stretches.length && (stretches[next]?.from ?? Infinity) < ts) next++;
    const first = next;
    while (next < stretches.length && (stretches[next]?.from ?? Infinity) < ts + dur) next++;
    if (next === first) continue;
    // The last look at the stack may have been long before the next one: what lies behind the task was no work.
    const within = stretches.slice(first, next).map(({ from, to }) => ({ from, to: Math.min(to, ts + dur) }));
    work.push(totalOf(within) * (tdur / Math.max(dur, 1)));
  }
  return work;
}
