import { useCallback, useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { PageInFront } from '../../components/article/page-in-front';
import { answerBroadcasts, askBackground, type Answer } from '../messaging/messenger';
import type { PageCalls } from '../messaging/protocol';
import type { ArticleOverview } from '../relevance/article-overview';
import { watchSettings } from '../settings/stored-settings';
import { describePage, isQuiet, siteInFront, type TabFacts } from './describe-page';
import { readOverview, readTab } from './read-tab';

type DatasetStatus = Answer<PageCalls, 'dataset.status'>;

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
  dataset: DatasetStatus | null;
  /** Looks at the tab again, at once. */
  lookAgain: () => void;
}

/**
 * The tab in front of the reader, null where there is none, without the topics that are left out (the same list while it holds the same), looked at
 * while popup or panel are open and whenever something changes.
 */
export function useTab(tab: number | null, leftOut: readonly string[]): TabView {
  const [facts, setFacts] = useState<TabFacts | null>(null);
  const [overview, setOverview] = useState<ArticleOverview | null>(null);
  const [dataset, setDataset] = useState<DatasetStatus | null>(null);
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
    if (tab === null) return undefined;
    let isLate = false;
    const look = async () => {
      const [found, status] = await Promise.all([readTab(tab), askBackground('dataset.status', {})]);
      const held = await readOverview(found.summary, leftOut);
      if (isLate) return;
      setFacts(found);
      setOverview(held);
      setDataset(status);
      setFailed(false);
    };
    look().catch(() => {
      if (!isLate) setFailed(true);
    });
    return () => {
      isLate = true;
    };
  }, [tab, round, leftOut]);

  const site = facts && siteInFront(facts);
  return {
    page: tab === null ? nothingInFront : pageOf({ facts, overview, hasFailed }),
    site,
    isQuietHere: facts !== null && isQuiet(facts, site),
    facts,
    dataset,
    lookAgain,
  };
}

const nothingInFront: PageInFront = { kind: 'not-reading', why: 'closed' };

function pageOf(known: {
  facts: TabFacts | null;
  overview: ArticleOverview | null;
  hasFailed: boolean;
}): PageInFront {
  if (known.hasFailed) return { kind: 'not-reading', why: 'failed' };
  if (!known.facts || !known.overview) return { kind: 'loading' };
  return describePage(known.facts, known.overview);
}
