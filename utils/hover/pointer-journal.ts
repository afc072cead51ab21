import type { InnerView } from './watch-pointer';

/** One thing that the pointer did. */
export interface PointerEntry {
  event: PointerEvent;
  view: InnerView;
  /** What it was done on, from the inside out: an event that is over does not tell that any more. Of clicks alone. */
  path: EventTarget[];
}

/** What the pointer does on a page while what follows it is still on its way. */
export interface PointerJournal {
  /** The windows inside the page that it is kept for too and that are still there: one that is gone may throw at a touch. */
  readonly views: Iterable<InnerView>;
  /** Keeps it for a window inside the page too. */
  include: (view: InnerView) => void;
  /** Calls back at whatever the pointer does, and at once when it did something already. */
  onSign: (callback: () => void) => void;
  /** Hands over the latest that was kept, in order, and keeps no more. */
  close: () => PointerEntry[];
}

/** The pointer tells more often than that only in movements that go far beyond a name. */
const mostEntries = 40;

/** Keeps what the pointer does from now on, until it is closed or the signal. Never stops an event on its way. */
export function keepPointerJournal(window: Window, signal: AbortSignal): PointerJournal {
  const open = new AbortController();
  const entries: PointerEntry[] = [];
  const views = new Set<InnerView>();
  let tell: (() => void) | undefined;
  listen({ window, signal });

  return {
    views,
    include(view) {
      views.add(view);
      view.signal.addEventListener('abort', () => views.delete(view));
      listen(view);
    },
    onSign(callback) {
      tell = callback;
      if (entries.length > 0) tell();
    },
    close() {
      open.abort();
      return entries;
    },
  };

  function listen(view: InnerView): void {
    const heard = { capture: true, passive: true, signal: AbortSignal.any([open.signal, view.signal]) };
    for (const type of ['pointermove', 'pointerout', 'pointerdown', 'click'] as const)
      view.window.addEventListener(type, keep, heard);

    function keep(event: PointerEvent): void {
      if (!event.isTrusted) return;
      entries.push({ event, view, path: event.type === 'click' ? event.composedPath() : [] });
      if (entries.length > mostEntries) entries.shift();
      tell?.();
    }
  }
}
