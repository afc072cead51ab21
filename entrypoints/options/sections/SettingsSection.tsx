import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { SettingsView, type Shortcut } from '../../../components/options/settings/SettingsView';
import { writeSettings } from '../../../utils/settings/stored-settings';
import { useSettings } from '../use-settings';
import { desktopOnly } from '../../../utils/web-extension/desktop-only';

/** Hovering, the switch for everywhere, and the shortcuts as they are really bound. */
export function SettingsSection() {
  const settings = useSettings();
  const [shortcuts, setShortcuts] = useState<Shortcut[]>([]);
  useEffect(() => {
    const life = new AbortController();
    const read = async () => setShortcuts(await readShortcuts());
    // The reader binds keys in the browser's own page and comes back.
    window.addEventListener('focus', () => void read(), life);
    void read();
    return () => life.abort();
  }, []);
  if (!settings) return null;
  return (
    <SettingsView
      enabled={settings.enabled}
      openOn={settings.openOn}
      proposes={
        'LanguageModel' in globalThis || 'Summarizer' in globalThis ? (settings.proposes ?? false) : undefined
      }
      shortcuts={shortcuts}
      keepsWords={settings.keepsWords}
      onKeepsWords={(keepsWords) => void writeSettings({ keepsWords })}
      onEnabled={(enabled) => void writeSettings({ enabled })}
      onOpenOn={(openOn) => void writeSettings({ openOn })}
      onProposes={(proposes) => void writeSettings({ proposes })}
      onChangeShortcuts={() => void openShortcutSettings()}
    />
  );
}

async function readShortcuts(): Promise<Shortcut[]> {
  const commands = (await desktopOnly().commands?.getAll()) ?? [];
  return commands
    .filter(({ description }) => description)
    .map(({ name = '', description = '', shortcut = '' }) => ({ name, description, keys: shortcut }));
}

/** Firefox opens its dialog for us; Chromium has a page of its own for it. */
async function openShortcutSettings(): Promise<void> {
  const { openShortcutSettings: open } = browser.commands as { openShortcutSettings?: () => Promise<void> };
  if (open) await open();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
