import { browser } from 'wxt/browser';
import { broadcast } from '../../utils/messaging/messenger';
import { panelAddress, type PanelPlace } from '../../utils/messaging/panel-address';
import { desktopOnly } from '../../utils/web-extension/desktop-only';
import { isSidePanelOpen, openSidePanel } from '../../utils/web-extension/side-panel';

/** The size of a panel that stands in a window of its own, in CSS pixels. */
const windowSize = { width: 440, height: 800 };

/** The side panels of all windows; where a browser opens none, the same page in a window of its own, on a phone in a tab. */
export interface Panels {
  /**
   * Opens a window's panel at a place. Must be called straight from what the reader did, before anything is awaited:
   * see `openSidePanel`.
   */
  open(place: PanelPlace, window: number): Promise<void>;
  /** Shows a place in a window's panel where it is open, else in a window of its own. */
  show(place: PanelPlace, panel: { window: number; isOpen: boolean }): Promise<void>;
  /** Where a window's panel is to go, once: the panel asks when it opens and when it is called. */
  take(window: number): PanelPlace | null;
}

export function createPanels(): Panels {
  /** By window. A place is taken as soon as the panel is there; where the background ends before, the article is shown. */
  const wanted = new Map<number, PanelPlace>();

  async function show(place: PanelPlace, { window, isOpen }: { window: number; isOpen: boolean }) {
    if (!isOpen && !(await isSidePanelOpen(window))) return showInWindow(place);
    wanted.set(window, place);
    await broadcast('panel.called', { window });
  }

  return {
    async open(place, window) {
      const isOpen = await openSidePanel(window);
      await show(place, { window, isOpen });
    },
    show,
    take(window) {
      const place = wanted.get(window) ?? null;
      wanted.delete(window);
      return place;
    },
  };
}

async function showInWindow(place: PanelPlace): Promise<void> {
  const page = browser.runtime.getURL('/sidepanel.html');
  const url = new URL(panelAddress(place), page).href;
  const { windows } = desktopOnly();
  if (!windows) {
    await browser.tabs.create({ url });
    return;
  }
  const [open] = await browser.tabs.query({ url: `${page}*`, windowType: 'popup' });
  if (open?.id === undefined || open.windowId === undefined) {
    await windows.create({ type: 'popup', url, ...windowSize });
    return;
  }
  await browser.tabs.update(open.id, { url });
  await windows.update(open.windowId, { focused: true });
}
