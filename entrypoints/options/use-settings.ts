import { useEffect, useState } from 'preact/hooks';
import type { Settings } from '../../utils/settings/settings';
import { readSettings, watchSettings } from '../../utils/settings/stored-settings';

/** The stored settings, from whichever page they are changed. Null until they are read. */
export function useSettings(): Settings | null {
  const [settings, setSettings] = useState<Settings | null>(null);
  useEffect(() => {
    const life = new AbortController();
    watchSettings(setSettings, { signal: life.signal });
    void readSettings().then(setSettings);
    return () => life.abort();
  }, []);
  return settings;
}
