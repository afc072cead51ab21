/**
 * How long the page is left alone between two looks: this long at least, and where it is the page that changes, so many
 * times as long as the last look took.
 */
const betweenLooks = { shortestMs: 100, longestMs: 1000, times: 400 };

/** When the page is looked at. */
export interface LookRhythm {
  /** There is something to look at: at once after a quiet time, together with whatever else is told until then. */
  soon: () => void;
  /** Somebody scrolls or opens something and waits to see it. */
  now: () => void;
  stop: () => void;
}

/** @param look takes one look; settles with how many milliseconds it took of the page's time, null once it is the last */
export function createLookRhythm(look: () => Promise<number | null>): LookRhythm {
  let isLooking = false;
  let isDue = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function soon(): void {
    isDue = true;
    if (!isLooking && timer === undefined) void lookOnce();
  }

  async function lookOnce(): Promise<void> {
    isLooking = true;
    isDue = false;
    const tookMs = await look();
    if (tookMs === null) return;
    isLooking = false;
    const { shortestMs, longestMs, times } = betweenLooks;
    timer = setTimeout(goOn, Math.min(Math.max(shortestMs, tookMs * times), longestMs));
  }

  function goOn(): void {
    timer = undefined;
    if (isDue) soon();
  }

  function stop(): void {
    clearTimeout(timer);
    timer = undefined;
  }

  return {
    soon,
    now() {
      stop();
      soon();
    },
    stop,
  };
}
