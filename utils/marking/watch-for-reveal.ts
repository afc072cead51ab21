export interface RevealWatchOptions {
  signal: AbortSignal;
  onMaybe: () => void;
  /** How long movement has to have gone on before it is looked at. */
  settleMs?: number;
}

/**
 * Says when text that was hidden may be seen by now: something faded or slid in, or was scrolled to. At most once every
 * 200 ms.
 */
export function watchForReveal(
  document: Document,
  { signal, onMaybe, settleMs = 200 }: RevealWatchOptions,
): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const soon = (): void => {
    timer ??= setTimeout(() => {
      timer = undefined;
      onMaybe();
    }, settleMs);
  };
  for (const type of ['scroll', 'transitionend', 'animationend', 'toggle', 'resize'])
    (type === 'resize' ? document.defaultView : document)?.addEventListener(type, soon, {
      capture: true,
      passive: true,
      signal,
    });
  signal.addEventListener('abort', () => clearTimeout(timer));
}
