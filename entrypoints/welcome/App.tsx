import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { useStrings } from '../../components/strings';
import { WelcomeView, type PageAccess } from '../../components/welcome/WelcomeView';
import { optionsAddress } from '../../utils/messaging/options-address';
import type { Settings } from '../../utils/settings/settings';
import { readSettings, watchSettings, writeSettings } from '../../utils/settings/stored-settings';
import { runReader } from './run-reader';
import { desktopOnly } from '../../utils/web-extension/desktop-only';

/** What the manifest asks for at install; the browser or the reader may withhold it all the same. */
const allPages = { origins: ['http://*/*', 'https://*/*'] };

/** The day of the reports that the demonstration retells; the page says the same in its head. */
const demoDay = '2025-03-13';

/** Shows the welcome page, runs the reader script in it, and stores what is chosen at once. */
export function App() {
  const { t } = useStrings();
  const [settings, setSettings] = useState<Settings | null>(null);
  const [access, setAccess] = useState<PageAccess>(null);
  const [nextKeys, setNextKeys] = useState('');

  useEffect(() => {
    document.title = t('welcomeTitle');
    runReader();
  }, [t]);

  useEffect(() => {
    const life = new AbortController();
    watchSettings(setSettings, { signal: life.signal });
    void readSettings().then(setSettings);
    void browser.permissions
      .contains(allPages)
      .then((isGranted) => setAccess(isGranted ? 'granted' : 'withheld'));
    void desktopOnly()
      .commands?.getAll()
      .then((commands) => setNextKeys(commands.find(({ name }) => name === 'next-mention')?.shortcut ?? ''));
    return () => life.abort();
  }, []);

  return (
    <WelcomeView
      runMode={settings?.runMode ?? null}
      onRunMode={(runMode) => void writeSettings({ runMode })}
      access={access}
      // Asked inside the click itself: the browser allows the question nowhere else.
      onAskAccess={() =>
        void browser.permissions
          .request(allPages)
          .then((isGranted) => setAccess(isGranted ? 'granted' : 'denied'))
      }
      nextKeys={nextKeys}
      demoDay={demoDay}
      optionsHref={`/${optionsAddress({ section: 'people' })}`}
    />
  );
}
