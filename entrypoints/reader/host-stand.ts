export interface HostStandOptions {
  window: Window;
  host: HTMLElement;
  /** The page took the host away, or is left: what it shows is gone. */
  onGone: () => void;
  signal: AbortSignal;
}

/** Where the host of a card stands on a page. */
export interface HostStand {
  /** Puts the host on the page; at most three times again after the page took it away, then no more. */
  mount: () => void;
  /** Moves the host, in Chromium with its frame alive: an ordinary move loads the frame anew, Firefox always does. */
  moveTo: (container: Element) => void;
  /** Moves it back to where it stands when it shows nothing. */
  moveHome: () => void;
  /** The page took the host away so often that it is put back no more. */
  isRefused: () => boolean;
}

/** How often a host that the page removed is put back, on one page. */
const mostRemounts = 3;

/**
 * Chromium keeps no page in its back/forward cache in which a frame of an extension stands, and decides that before
 * `pagehide`; Firefox keeps none in which somebody listens to `beforeunload`.
 */
const leavingEvent = import.meta.env.FIREFOX ? 'pagehide' : 'beforeunload';

/** Keeps a host on a page, on `<html>` or wherever it is moved to, until the signal. */
export function createHostStand({ window, host, onGone, signal }: HostStandOptions): HostStand {
  const home = window.document.documentElement;
  let removalsSeen = 0;

  const removals = new MutationObserver(() => {
    if (host.isConnected) return;
    removalsSeen += 1;
    onGone();
    mount();
  });

  window.addEventListener(leavingEvent, onLeaving, { signal });
  signal.addEventListener('abort', remove, { once: true });

  return {
    mount,
    moveTo,
    moveHome() {
      if (host.isConnected) moveTo(home);
    },
    isRefused,
  };

  function mount(): void {
    if (host.isConnected || signal.aborted || isRefused()) return;
    removals.observe(window.document, { childList: true });
    moveTo(home);
  }

  function moveTo(container: Element): void {
    if (host.parentNode === container) return;
    if (host.isConnected) container.moveBefore(host, null);
    else container.append(host);
    removals.observe(container, { childList: true });
  }

  function isRefused(): boolean {
    return removalsSeen > mostRemounts;
  }

  /** Takes the host away. It comes back with the next name that is read or pointed at, should the page stay or come back. */
  function onLeaving(event: Event): void {
    if (!event.isTrusted) return;
    onGone();
    remove();
  }

  function remove(): void {
    removals.disconnect();
    host.remove();
  }
}
