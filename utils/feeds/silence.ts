/** How long a server may say nothing before it is given up. */
export const mostSilenceMs = 30_000;

/** Ends a transfer in which nothing comes for too long. */
export interface Silence {
  /** Ends what was begun with it. */
  signal: AbortSignal;
  /** Something came: waits anew. */
  heard: () => void;
  /** True once it was given up for silence. */
  isTooLong: () => boolean;
  /** Nothing more is wanted: ends what is still coming. */
  leave: () => void;
}

/** @param by ends it from outside */
export function createSilence(by?: AbortSignal): Silence {
  const controller = new AbortController();
  let isTooLong = false;
  let timer: ReturnType<typeof setTimeout>;
  const wait = () => {
    timer = setTimeout(() => {
      isTooLong = true;
      controller.abort();
    }, mostSilenceMs);
  };
  wait();
  return {
    signal: by ? AbortSignal.any([by, controller.signal]) : controller.signal,
    heard() {
      clearTimeout(timer);
      wait();
    },
    isTooLong: () => isTooLong,
    leave() {
      clearTimeout(timer);
      controller.abort();
    },
  };
}
