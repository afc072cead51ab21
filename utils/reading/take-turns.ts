/**
 * The longest stretch of work at once, in milliseconds. A frame at 60 Hz has 16.7; a step that began just before the end
 * of a stretch still runs to its own end, and a collection of what the page and we left takes 6 in the middle of it.
 */
const sliceMs = 3;

interface YieldingScheduler {
  yield?: () => Promise<void>;
}

/** Lets the page have the main thread, then goes on as soon as it is free. */
export function takeTurns(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: YieldingScheduler };
  if (typeof scheduler?.yield === 'function') return scheduler.yield();
  return new Promise((resolve) => setTimeout(resolve));
}

/** A clock that says when a slice that begins now has lasted long enough. */
export function startSlice(ms = sliceMs): () => boolean {
  const end = performance.now() + ms;
  return () => performance.now() >= end;
}
