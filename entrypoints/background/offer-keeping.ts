import type { browser } from 'wxt/browser';
import type { PageSelection } from '../../utils/reading/read-selection';
import { bareSelection, readSelectionIn, type SelectionPlace } from './read-selection';
import { desktopOnly } from '../../utils/web-extension/desktop-only';
import type { Selections } from './selections';

/** The entry in the menu of selected text, and the shortcut. */
export const keepEntry = 'keep-selection';

export interface KeepingOffer {
  selections: Pick<Selections, 'begin'>;
  contextMenus?: Pick<typeof browser.contextMenus, 'onClicked'>;
  commands?: Pick<typeof browser.commands, 'onCommand'>;
  read?: (place: SelectionPlace) => Promise<PageSelection | null>;
}

/** Opens the form for what is selected from the menu of selected text, and from a shortcut. Sets up at once what listens. */
export function offerKeeping({
  selections,
  contextMenus = desktopOnly().contextMenus,
  commands = desktopOnly().commands,
  read = readSelectionIn,
}: KeepingOffer): void {
  contextMenus?.onClicked.addListener(
    ({ menuItemId, frameId = 0, selectionText = '', editable: isWritten, pageUrl, frameUrl }, tab) => {
      if (menuItemId !== keepEntry || tab?.id === undefined || tab.windowId === undefined) return;
      const { id } = tab;
      void selections.begin({ window: tab.windowId, isPrivate: tab.incognito }, async () => {
        // Beside a field in which something is selected, Firefox keeps what is selected on the page.
        const selection = isWritten ? null : await read({ tab: id, frame: frameId });
        // The frame in which Chromium shows a PDF is a page of its own viewer.
        const address = [frameUrl, pageUrl, tab.url].find((url) => /^https?:/.test(url ?? ''));
        return selection ?? bareSelection(selectionText, address);
      });
    },
  );
  commands?.onCommand.addListener((command, tab) => {
    if (command !== keepEntry || tab?.id === undefined || tab.windowId === undefined) return;
    const { id } = tab;
    void selections.begin({ window: tab.windowId, isPrivate: tab.incognito }, () => read({ tab: id }));
  });
}
