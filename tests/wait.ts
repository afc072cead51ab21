import { vi } from 'vitest';
import { waitLimitMs } from './setup/wait-limit';

const limit = { timeout: waitLimitMs };

/** Waits until there is a truthy answer, and hands it back. */
export function waitUntil<Answer>(ask: () => Answer | Promise<Answer>) {
  return vi.waitUntil(ask, limit);
}

/** Waits until the check throws no more. */
export function waitFor<Result>(check: () => Result | Promise<Result>) {
  return vi.waitFor(check, limit);
}
