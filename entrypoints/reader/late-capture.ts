import type { Parts } from './parts';

export interface LateCaptureOptions {
  window: Window;
  /** Brings the part that offers to keep what is selected; null when it cannot be had. */
  bring: () => Promise<Parts['capture'] | null>;
  start: (part: Parts['capture']) => void;
  signal: AbortSignal;
}

/** Waits until the reader has selected something on the page, once, and has what offers to keep it brought then. */
export function captureLater({ window, bring, start, signal }: LateCaptureOptions): void {
  const waiting = new AbortController();
  const options = { capture: true, signal: AbortSignal.any([signal, waiting.signal]) };
  for (const end of ['pointerup', 'keyup']) window.addEventListener(end, onEnd, options);

  async function onEnd(): Promise<void> {
    if (window.getSelection()?.isCollapsed !== false) return;
    waiting.abort();
    const part = await bring();
    if (part && !signal.aborted) start(part);
  }
}
