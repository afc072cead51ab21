import { takeTurns } from '../reading/take-turns';

/**
 * Frames may be far between: the first one of a long page comes when all of it is laid out, which would be our time if we
 * measured before. Or they may not come at all, as in a frame that is not drawn.
 */
const longestWaitMs = 1000;

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
