import { useCallback, useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { PageInFront } from '../../components/article/page-in-front';
import { answerBroadcasts } from '../messaging/messenger';
import { watchSettings } from '../settings/stored-settings';
import { describePage, isQuiet, siteInFront, type TabFacts } from './describe-page';
import { lookAtTab, type TabLook } from './read-tab';

/**
 * When a tab whose reader script does not answer yet is looked at again, in ms after it came to its page: a script that finds
 * nothing to read says nothing.
 */
const laterLooksMs = [500, 1500, 4000, 8000];

export interface TabView {
  page: PageInFront;
  site: string | null;
  isQuietHere: boolean;
  /** Null until the first answer. */
  facts: TabFacts | null;
  dataset: TabLook['dataset'] | null;
  /** Looks at the tab again, at once. */
  lookAgain: () => void;
}

/**
 * The tab in front of the reader, looked at while popup or panel are open and whenever something changes.
 *
 * @param tab null where there is none, undefined until that is known
 * @param leftOut topics that do not count; the same list while it holds the same
 * @param lookAt the same function each time
 */
export function useTab(
  tab: number | null | undefined,
  leftOut: readonly string[],
  lookAt: (tab: number, leftOut: readonly string[]) => Promise<TabLook> = lookAtTab,
): TabView {
  const [look, setLook] = useState<TabLook | null>(null);
  const [hasFailed, setFailed] = useState(false);
  const [round, setRound] = useState(0);
  const lookAgain = useCallback(() => setRound((before) => before + 1), []);

  useEffect(() => {
    const life = new AbortController();
    let timers: ReturnType<typeof setTimeout>[] = [];
    const forget = () => timers.forEach(clearTimeout);
    const arrive = () => {
      forget();
      timers = laterLooksMs.map((ms) => setTimeout(lookAgain, ms));
    };
    const onUpdated = (updated: number, { status, url }: { status?: string; url?: string }) => {
      if (updated !== tab || (status !== 'complete' && url === undefined)) return;
      arrive();
      lookAgain();
    };
    arrive();
    browser.tabs.onUpdated.addListener(onUpdated);
    life.signal.addEventListener('abort', () => {
      forget();
      browser.tabs.onUpdated.removeListener(onUpdated);
    });
    watchSettings(lookAgain, life);
    answerBroadcasts(
      {
        'dataset.changed': lookAgain,
        'page.changed': ({ tab: changed }) => {
          if (changed === tab) lookAgain();
        },
      },
      life,
    );
    return () => life.abort();
  }, [tab, lookAgain]);

  useEffect(() => {
    if (tab === null || tab === undefined) return undefined;
    let isLate = false;
    const see = async () => {
      const seen = await lookAt(tab, leftOut);
      if (isLate) return;
      setLook(seen);
      setFailed(false);
    };
    see().catch(() => {
      if (!isLate) setFailed(true);
    });
    return () => {
      isLate = true;
    };
  }, [tab, round, leftOut, lookAt]);

  const facts = look && look.facts;
  const site = facts && siteInFront(facts);
  return {
    page: tab === null ? nothingInFront : pageOf(look, hasFailed),
    site,
    isQuietHere: facts !== null && isQuiet(facts, site),
    facts,
    dataset: look && look.dataset,
    lookAgain,
  };
}

const nothingInFront: PageInFront = { kind: 'not-reading', why: 'closed' };

function pageOf(look: TabLook | null, hasFailed: boolean): PageInFront {
  if (hasFailed) return { kind: 'not-reading', why: 'failed' };
  return look ? describePage(look.facts, look.overview) : { kind: 'loading' };
}
