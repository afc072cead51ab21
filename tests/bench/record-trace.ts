import type { CDPSession } from 'playwright-core';

/** An event of Chromium's trace; times in microseconds. */
export interface TraceEvent {
  name: string;
  cat: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  /** Of `dur`, how long the thread had the processor. */
  tdur?: number;
  id?: string;
  args: Record<string, unknown>;
}

/** With `samples` the call stacks too, every 0.1 ms: what is traced is slowed down, alike on both sides of a ratio. */
export async function recordTrace(
  session: CDPSession,
  { samples }: { samples: boolean },
  task: () => Promise<void>,
): Promise<TraceEvent[]> {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { value: object[] }) => void events.push(...(value as TraceEvent[]));
  session.on('Tracing.dataCollected', collect);
  const categories = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'v8'];
  if (samples) {
    categories.push('disabled-by-default-v8.cpu_profiler', 'disabled-by-default-v8.cpu_profiler.hires');
  }
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: categories, excludedCategories: ['*'] },
  });
  await task();
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await complete;
  session.off('Tracing.dataCollected', collect);
  return events;
}
