import { browser } from 'wxt/browser';

/** Where this page stands: at the side of a window, in a window of its own, or in a tab like any other page. */
export interface PanelHome {
  window: number;
  isOwnWindow: boolean;
  /** Absent at the side of a window. */
  tab?: number;
}

export async function findHome(): Promise<PanelHome> {
  const [tab, window] = await Promise.all([browser.tabs.getCurrent(), browser.windows.getCurrent()]);
  if (window.id === undefined) throw new Error('a panel outside all windows');
  return {
    window: window.id,
    isOwnWindow: window.type === 'popup',
    // At the side of a window Firefox gives none, Chromium may give null.
    ...(tab?.id !== undefined && { tab: tab.id }),
  };
}

/**
 * The tab whose article the reader has before them: the active one of this window, of the one used last where the panel
 * has a window of its own. Never the panel's own tab. Null where there is no other.
 *
 * @param focused the window that was looked at last
 */
export async function findFrontTab(home: PanelHome, focused?: number): Promise<number | null> {
  const tabs = await browser.tabs.query(
    home.isOwnWindow ? { windowType: 'normal' } : { windowId: home.window },
  );
  const [front] = tabs
    .filter(({ id }) => id !== undefined && id !== home.tab)
    .toSorted(
      (a, b) =>
        Number(b.windowId === focused) - Number(a.windowId === focused) ||
        Number(b.active) - Number(a.active) ||
        (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0),
    );
  return front?.id ?? null;
}

/** Calls back with the tab in front whenever it may be another one, until the signal. */
export function watchFrontTab(
  home: PanelHome,
  onFront: (tab: number) => void,
  { signal }: { signal: AbortSignal },
): void {
  let focused: number | undefined;
  const look = async () => {
    const tab = await findFrontTab(home, focused);
    if (tab !== null && !signal.aborted) onFront(tab);
  };
  const onActivated = () => void look();
  const onFocus = (window: number) => {
    // None is focused while the reader is in another program, and a panel's own window is no place to read.
    if (window === browser.windows.WINDOW_ID_NONE || window === home.window) return;
    focused = window;
    void look();
  };
  browser.tabs.onActivated.addListener(onActivated);
  browser.windows.onFocusChanged.addListener(onFocus);
  signal.addEventListener('abort', () => {
    browser.tabs.onActivated.removeListener(onActivated);
    browser.windows.onFocusChanged.removeListener(onFocus);
  });
}
