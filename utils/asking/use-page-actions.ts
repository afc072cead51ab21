import { useState } from 'preact/hooks';
import type { PageAction } from '../../components/article/page-in-front';
import { askBackground } from '../messaging/messenger';
import { defaultSettings, type SiteChoice } from '../settings/settings';
import { writeSettings, writeSiteChoice } from '../settings/stored-settings';
import { askAccess } from './ask-access';
import { choiceToRead } from './describe-page';
import type { TabView } from './use-tab';

/** What the reader does about a page, and whether the last of it failed. */
export interface PageActions {
  hasFailed: boolean;
  /** Does something and looks at the tab again; it failed when it rejects or answers false. */
  attempt: (change: () => Promise<boolean | void>) => Promise<void>;
  act: (action: PageAction) => void;
  readHere: () => Promise<void>;
  changeChoice: (change: SiteChoice) => Promise<void>;
}

export function usePageActions(
  tab: number | null,
  { site, facts, lookAgain }: Pick<TabView, 'site' | 'facts' | 'lookAgain'>,
): PageActions {
  const [hasFailed, setFailed] = useState(false);
  const settings = facts?.settings ?? defaultSettings;

  const attempt = async (change: () => Promise<boolean | void>) => {
    try {
      setFailed((await change()) === false);
    } catch {
      setFailed(true);
    }
    lookAgain();
  };
  const readHere = async () => {
    if (site === null) return;
    // Asked before anything is awaited: see `askAccess`.
    if (facts?.status.kind === 'no-access' && !(await askAccess(site))) return;
    await writeSiteChoice(site, choiceToRead(settings, site));
  };
  const changes: Record<PageAction, () => Promise<boolean | void>> = {
    'read-once': async () => tab !== null && (await askBackground('tab.run', { tab })).ran,
    'always-here': readHere,
    'on-here': readHere,
    'on-everywhere': () => writeSettings({ enabled: true }),
    'try-again': async () => undefined,
  };
  return {
    hasFailed,
    attempt,
    readHere,
    act: (action) => void attempt(changes[action]),
    changeChoice: async (change) => {
      if (site !== null) await writeSiteChoice(site, { ...settings.sites[site], ...change });
    },
  };
}
