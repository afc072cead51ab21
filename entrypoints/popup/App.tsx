import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { Compare } from './Compare';
import { localDay } from '../../components/dates';
import { Popup } from '../../components/popup/Popup';
import type { PopupView } from '../../components/popup/ViewTabs';
import { useOpenDrafts } from '../../utils/asking/use-open-drafts';
import { usePageActions } from '../../utils/asking/use-page-actions';
import type { lookAtTab } from '../../utils/asking/read-tab';
import { useSearch } from '../../utils/asking/use-search';
import { useTab } from '../../utils/asking/use-tab';
import { askBackground, askTab } from '../../utils/messaging/messenger';
import type { PanelPlace } from '../../utils/messaging/panel-address';
import type { OptionsPlace } from '../../utils/messaging/protocol';
import { defaultSettings } from '../../utils/settings/settings';
import { writeSettings } from '../../utils/settings/stored-settings';
import { openSidePanel } from '../../utils/web-extension/side-panel';
import type { PopupHome } from './find-tab';

interface AppProps {
  /** Undefined until it is known. */
  home: PopupHome | undefined;
  lookAt: typeof lookAtTab;
}

/** Loads what the popup shows and carries out what the reader does in it. */
export function App({ home, lookAt }: AppProps) {
  const [leftOut, setLeftOut] = useState<readonly string[]>([]);
  const [view, setView] = useState<PopupView>('people');
  const [today] = useState(() => localDay(new Date()));
  const front = useTab(home?.tab, leftOut, lookAt);
  const { page, site, isQuietHere, facts, dataset } = front;
  const { hasFailed, attempt, act, readHere, changeChoice } = usePageActions(home?.tab ?? null, front);
  const settings = facts?.settings ?? defaultSettings;
  const [query, setQuery] = useState('');
  const search = useSearch(query, dataset?.generation);
  const openDrafts = useOpenDrafts();
  const openOptions = (at: OptionsPlace) => void attempt(() => askBackground('options.open', { at }));
  const openPanel = (place: PanelPlace) => {
    if (!home) return;
    const { window, isInTab } = home;
    // Called before anything is awaited, and from here, not from the background: see `openSidePanel`.
    const opening = openSidePanel(window);
    void attempt(async () => {
      const isOpen = await opening;
      await askBackground('panel.show', { place, window, isOpen });
      // It would lie over what it has opened.
      if (!isInTab) globalThis.close();
    });
  };

  return (
    <Popup
      page={page}
      site={site}
      isOnHere={page.kind === 'reading'}
      isQuietHere={isQuietHere}
      isOnEverywhere={settings.enabled}
      hasActionFailed={hasFailed}
      dataset={dataset}
      query={query}
      search={search}
      view={view}
      compare={<Compare page={page} generation={dataset?.generation} today={today} openPanel={openPanel} />}
      onView={setView}
      onToggleTopic={(topic, isChosen) =>
        setLeftOut(isChosen ? leftOut.filter((each) => each !== topic) : [...leftOut, topic])
      }
      onSearch={setQuery}
      onToggleHere={(isOn) => void attempt(() => (isOn ? readHere() : changeChoice({ run: 'off' })))}
      onToggleQuiet={(isQuiet) => void attempt(() => changeChoice({ quiet: isQuiet }))}
      onToggleEverywhere={(isOn) => void attempt(() => writeSettings({ enabled: isOn }))}
      onAction={act}
      onOpen={(actor, position) => openPanel({ kind: 'actor', actor, ...(position && { position }) })}
      onPanel={() => openPanel({ kind: 'article' })}
      onRead={() => openPanel({ kind: 'read' })}
      openDrafts={openDrafts}
      onReview={() => openPanel({ kind: 'review' })}
      onJump={(actor) => {
        if (home) void attempt(() => askTab(home.tab, 'page.jump', { actor }));
      }}
      onUpdate={() => openOptions({ section: 'update' })}
      onHelp={() => void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') })}
    />
  );
}
