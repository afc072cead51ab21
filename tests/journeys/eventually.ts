import { waitLimitMs } from '../setup/wait-limit';

/** Between two looks: asking without a pause takes the processor from the browser that is to get there. */
const pauseMs = 15;

/**
 * Waits for a condition, never for a time: asks again until the probe gives something, and gives that back.
 * Fails with `what` after `patienceMs`; given as a function, it tells then what there is instead.
 */
export async function eventually<Result>(
  what: string | (() => string),
  probe: () => Promise<Result | undefined | null | false> | Result | undefined | null | false,
  { patienceMs = waitLimitMs }: { patienceMs?: number } = {},
): Promise<Result> {
  const deadline = performance.now() + patienceMs;
  for (;;) {
    const result = await probe();
    if (result !== undefined && result !== null && result !== false) return result;
    if (performance.now() > deadline) {
      throw new Error(`not within ${patienceMs} ms: ${typeof what === 'string' ? what : what()}`);
    }
    await new Promise((resolve) => setTimeout(resolve, pauseMs));
  }
}
