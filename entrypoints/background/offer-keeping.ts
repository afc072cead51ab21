import { browser } from 'wxt/browser';
import { bareSelection, readSelectionIn } from './read-selection';
import type { Selections } from './selections';

/** The entry in the menu of selected text, and the shortcut. */
export const keepEntry = 'keep-selection';

/** Opens the form for what is selected from the menu of selected text, and from a shortcut. Sets up at once what listens. */
export function offerKeeping(selections: Selections): void {
  browser.contextMenus.onClicked.addListener(
    ({ menuItemId, frameId = 0, selectionText = '', pageUrl, frameUrl }, tab) => {
      if (menuItemId !== keepEntry || tab?.id === undefined || tab.windowId === undefined) return;
      const { id } = tab;
      void selections.begin({ window: tab.windowId, isPrivate: tab.incognito }, async () => {
        const read = await readSelectionIn(id, frameId);
        return read ?? bareSelection(selectionText, frameUrl ?? pageUrl ?? tab.url);
      });
    },
  );
  browser.commands.onCommand.addListener((command, tab) => {
    if (command !== keepEntry || tab?.id === undefined || tab.windowId === undefined) return;
    const { id } = tab;
    void selections.begin({ window: tab.windowId, isPrivate: tab.incognito }, () => readSelectionIn(id, 0));
  });
}
