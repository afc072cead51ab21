import { browser } from 'wxt/browser';
import { desktopOnly } from '../../utils/web-extension/desktop-only';
import { chooseFrontTab } from './choose-front-tab';

/** Where this page stands: at the side of a window, in a window of its own, or in a tab like any other page. */
export interface PanelHome {
  window: number;
  isOwnWindow: boolean;
  /** Absent at the side of a window. */
  tab?: number;
}

export async function findHome(): Promise<PanelHome> {
  const [tab, own] = await Promise.all([browser.tabs.getCurrent(), desktopOnly().windows?.getCurrent()]);
  const window = own?.id ?? tab?.windowId;
  if (window === undefined) throw new Error('a panel outside all windows');
  return {
    window,
    isOwnWindow: own?.type === 'popup',
    // At the side of a window Firefox gives none, Chromium may give null.
    ...(tab?.id !== undefined && { tab: tab.id }),
  };
}

/**
 * The tab whose article the reader has before them: of this window, or of all where the panel has a window of its own. Null
 * where there is no other tab than the panel's.
 *
 * @param focused the window that was looked at last
 */
export async function findFrontTab(home: PanelHome, focused?: number): Promise<number | null> {
  const tabs = await browser.tabs.query(
    home.isOwnWindow ? { windowType: 'normal' } : { windowId: home.window },
  );
  return chooseFrontTab(tabs, { own: home.tab, focused });
}

/** Calls back with the tab in front whenever it may be another one, until the signal. */
export function watchFrontTab(
  home: PanelHome,
  onFront: (tab: number) => void,
  { signal }: { signal: AbortSignal },
): void {
  const { windows } = desktopOnly();
  let focused: number | undefined;
  const look = async () => {
    const tab = await findFrontTab(home, focused);
    if (tab !== null && !signal.aborted) onFront(tab);
  };
  const onActivated = () => void look();
  const onFocus = (window: number) => {
    // None is focused while the reader is in another program, and a panel's own window is no place to read.
    if (window === windows?.WINDOW_ID_NONE || window === home.window) return;
    focused = window;
    void look();
  };
  browser.tabs.onActivated.addListener(onActivated);
  windows?.onFocusChanged.addListener(onFocus);
  signal.addEventListener('abort', () => {
    browser.tabs.onActivated.removeListener(onActivated);
    windows?.onFocusChanged.removeListener(onFocus);
  });
}
