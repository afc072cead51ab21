import type { browser } from 'wxt/browser';
import { askTab } from '../../utils/messaging/messenger';
import { desktopOnly } from '../../utils/web-extension/desktop-only';
import type { Panels } from './open-panel';

export interface ShortcutParts {
  panels: Pick<Panels, 'open'>;
  /** Null where the browser has none. */
  commands?: Pick<typeof browser.commands, 'onCommand'> | null;
  step?: (tab: number, direction: 'next' | 'previous') => Promise<void>;
}

/** What the shortcuts for the names of a page do. */
const steps: Readonly<Record<string, 'next' | 'previous'>> = {
  'next-mention': 'next',
  'previous-mention': 'previous',
};

/** Opens the side panel and goes from name to name by the keys of the manifest. Sets up at once what listens. */
export function answerShortcuts({
  panels,
  commands = desktopOnly().commands,
  step = (tab, direction) => askTab(tab, 'page.step', { direction }),
}: ShortcutParts): void {
  commands?.onCommand.addListener(async (command, tab) => {
    if (command === 'open-panel') {
      if (tab?.windowId !== undefined) await panels.open({ kind: 'article' }, tab.windowId);
      return;
    }
    const direction = steps[command];
    if (tab?.id !== undefined && direction) await step(tab.id, direction);
  });
}
