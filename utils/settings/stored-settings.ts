import { browser } from '../web-extension/browser';
import { defaultSettings, settingsKey, type Settings, type SiteChoice } from './settings';

/** The stored settings, with defaults where nothing was chosen. */
export async function readSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(settingsKey);
  return complete(stored[settingsKey]);
}

/**
 * Changes the named fields and leaves the others. Rejects when storage refuses; then nothing has changed.
 */
export async function writeSettings(change: Partial<Settings>): Promise<void> {
  await browser.storage.local.set({ [settingsKey]: { ...(await readSettings()), ...change } });
}

/** Changes the choice for one site; an empty choice takes the site off the list. */
export async function writeSiteChoice(site: string, choice: SiteChoice): Promise<void> {
  const { sites } = await readSettings();
  const { [site]: _, ...others } = sites;
  const isEmpty = choice.run === undefined && choice.quiet === undefined;
  await writeSettings({ sites: isEmpty ? others : { ...others, [site]: choice } });
}

/** Calls back after each change, from any page of ours, until the signal. */
export function watchSettings(onChange: (settings: Settings) => void, { signal }: { signal: AbortSignal }) {
  const listener: Parameters<typeof browser.storage.onChanged.addListener>[0] = (changes, area) => {
    const change = changes[settingsKey];
    if (area === 'local' && change) onChange(complete(change.newValue));
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), { once: true });
}

function complete(stored: unknown): Settings {
  return { ...defaultSettings, ...(stored as Partial<Settings> | undefined) };
}
