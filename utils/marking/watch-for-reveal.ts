export interface RevealWatchOptions {
  signal: AbortSignal;
  onMaybe: () => void;
  /** The page became longer or shorter, by itself: a live page does in every frame. */
  onResize: () => void;
  /** How long movement has to have gone on before it is looked at. */
  settleMs?: number;
}

const events = ['scroll', 'transitionend', 'animationend', 'toggle', 'load', 'click', 'keyup'];

/**
 * Says when text that was hidden or far away may be seen by now: something faded or slid in, was opened or scrolled to.
 * At most once every 100 ms.
 */
export function watchForReveal(
  document: Document,
  { signal, onMaybe, onResize, settleMs = 100 }: RevealWatchOptions,
): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const soon = (): void => {
    timer ??= setTimeout(() => {
      timer = undefined;
      onMaybe();
    }, settleMs);
  };
  for (const type of events) document.addEventListener(type, soon, { capture: true, passive: true, signal });
  for (const type of ['resize', 'pageshow']) document.defaultView?.addEventListener(type, soon, { signal });
  const sizes = new ResizeObserver(onResize);
  for (const element of [document.documentElement, document.body]) if (element) sizes.observe(element);
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    sizes.disconnect();
  });
}
