import { takeTurns } from '../reading/take-turns';

/** Frames may be far between, or not come at all: in a tab behind others, in an emulated one. */
const longestWaitMs = 100;

/**
 * Waits until the page has just been laid out: measuring at any other time makes the page do its layout once more. Does
 * not wait where nothing is drawn.
 */
export function untilLaidOut({ hidden, defaultView: view }: Document): Promise<void> {
  if (hidden || view === null) return Promise.resolve();
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, longestWaitMs);
    view.requestAnimationFrame(() => {
      clearTimeout(timer);
      // The task after the frame's own: layout is done by then.
      void takeTurns().then(resolve);
    });
  });
}
