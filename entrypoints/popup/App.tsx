import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { localDay } from '../../components/dates';
import { Popup } from '../../components/popup/Popup';
import type { PopupAction } from '../../components/popup/popup-page';
import type { PopupView } from '../../components/popup/ViewTabs';
import { askBackground, askTab } from '../../utils/messaging/messenger';
import type { OptionsPlace } from '../../utils/messaging/protocol';
import { defaultSettings } from '../../utils/settings/settings';
import { writeSettings, writeSiteChoice } from '../../utils/settings/stored-settings';
import { askAccess } from './ask-access';
import { choiceToRead } from './describe-page';
import { useSearch } from './use-search';
import { useTab } from './use-tab';

/** Loads what the popup shows and carries out what the reader does in it. */
export function App({ tab }: { tab: number }) {
  const [leftOut, setLeftOut] = useState<readonly string[]>([]);
  const [view, setView] = useState<PopupView>('people');
  const [today] = useState(() => localDay(new Date()));
  const { page, site, isQuietHere, facts, dataset, lookAgain } = useTab(tab, leftOut);
  const settings = facts?.settings ?? defaultSettings;
  const [query, setQuery] = useState('');
  const search = useSearch(query, dataset?.generation);
  const [hasActionFailed, setActionFailed] = useState(false);

  /** Does something and looks again; says so when it rejects or answers false. */
  const attempt = async (change: () => Promise<boolean | void>) => {
    try {
      setActionFailed((await change()) === false);
    } catch {
      setActionFailed(true);
    }
    lookAgain();
  };

  const readHere = async () => {
    if (site === null) return;
    // Asked before anything is awaited: see `askAccess`.
    if (facts?.status.kind === 'no-access' && !(await askAccess(site))) return;
    await writeSiteChoice(site, choiceToRead(settings, site));
  };
  const changeChoice = async (change: { run?: 'off'; quiet?: boolean }) => {
    if (site !== null) await writeSiteChoice(site, { ...settings.sites[site], ...change });
  };
  const actions: Record<PopupAction, () => Promise<boolean | void>> = {
    'read-once': async () => (await askBackground('tab.run', { tab })).ran,
    'always-here': readHere,
    'on-here': readHere,
    'on-everywhere': () => writeSettings({ enabled: true }),
    'try-again': async () => undefined,
  };
  const openOptions = (at: OptionsPlace) => void attempt(() => askBackground('options.open', { at }));

  return (
    <Popup
      page={page}
      site={site}
      isOnHere={page.kind === 'reading'}
      isQuietHere={isQuietHere}
      isOnEverywhere={settings.enabled}
      hasActionFailed={hasActionFailed}
      dataset={dataset}
      query={query}
      search={search}
      view={view}
      today={today}
      onView={setView}
      onToggleTopic={(topic, isChosen) =>
        setLeftOut(isChosen ? leftOut.filter((each) => each !== topic) : [...leftOut, topic])
      }
      onSearch={setQuery}
      onToggleHere={(isOn) => void attempt(() => (isOn ? readHere() : changeChoice({ run: 'off' })))}
      onToggleQuiet={(isQuiet) => void attempt(() => changeChoice({ quiet: isQuiet }))}
      onToggleEverywhere={(isOn) => void attempt(() => writeSettings({ enabled: isOn }))}
      onAction={(action) => void attempt(actions[action])}
      onOpen={(actor) => openOptions({ section: 'people', actor })}
      onJump={(actor) => void attempt(() => askTab(tab, 'page.jump', { actor }))}
      onUpdate={() => openOptions({ section: 'update' })}
      onHelp={() => void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') })}
    />
  );
}
