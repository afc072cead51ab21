import type { Job } from './checking/incoming';

/** Runs a job; `cancelled` where whoever waits for it has ended it. */
export async function unlessCancelled<R>(
  { signal }: Job,
  run: () => Promise<R>,
): Promise<R | { kind: 'cancelled' }> {
  try {
    return await run();
  } catch (error) {
    // What ends within a stream of the browser's comes out of it as whatever the browser makes of it.
    if (signal?.aborted) return { kind: 'cancelled' };
    throw error;
  }
}
