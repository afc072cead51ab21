/** Something that is done later, or as soon as somebody needs it done. */
export interface Deferred {
  /** Settles once it is done; begins if it has not begun. */
  now: () => Promise<void>;
  /** Lets it be, where it has not begun. */
  cancel: () => void;
}

export const nothingDeferred: Deferred = { now: () => Promise.resolve(), cancel: () => undefined };

/** Does it once, after a while or when asked. `run` must not reject. */
export function createDeferred(run: () => Promise<void>, afterMs: number): Deferred {
  let done: Promise<void> | undefined;
  const now = () => {
    clearTimeout(timer);
    return (done ??= run());
  };
  const timer = setTimeout(() => void now(), afterMs);
  return {
    now,
    cancel() {
      clearTimeout(timer);
      done ??= Promise.resolve();
    },
  };
}
