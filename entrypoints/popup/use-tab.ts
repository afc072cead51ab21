import { useCallback, useEffect, useState } from 'preact/hooks';
import type { PopupPage } from '../../components/popup/popup-page';
import { answerBroadcasts, askBackground, type Answer } from '../../utils/messaging/messenger';
import type { PageCalls } from '../../utils/messaging/protocol';
import type { ArticleOverview } from '../../utils/relevance/article-overview';
import { watchSettings } from '../../utils/settings/stored-settings';
import { describePage, isQuiet, siteInFront, type TabFacts } from './describe-page';
import { readOverview, readTab } from './read-tab';

type DatasetStatus = Answer<PageCalls, 'dataset.status'>;

/**
 * When a tab whose reader script does not answer yet is looked at again, in ms after the popup opened: a script that finds
 * nothing to read says nothing.
 */
const laterLooksMs = [500, 1500, 4000, 8000];

export interface TabView {
  page: PopupPage;
  site: string | null;
  isQuietHere: boolean;
  /** Null until the first answer. */
  facts: TabFacts | null;
  dataset: DatasetStatus | null;
  /** Looks at the tab again, at once. */
  lookAgain: () => void;
}

/**
 * The tab in front of the reader, without the topics that are left out (the same list while it holds the same), looked at
 * while the popup is open and whenever something changes.
 */
export function useTab(tab: number, leftOut: readonly string[]): TabView {
  const [facts, setFacts] = useState<TabFacts | null>(null);
  const [overview, setOverview] = useState<ArticleOverview | null>(null);
  const [dataset, setDataset] = useState<DatasetStatus | null>(null);
  const [hasFailed, setFailed] = useState(false);
  const [round, setRound] = useState(0);
  const lookAgain = useCallback(() => setRound((before) => before + 1), []);

  useEffect(() => {
    const life = new AbortController();
    const timers = laterLooksMs.map((ms) => setTimeout(lookAgain, ms));
    life.signal.addEventListener('abort', () => timers.forEach(clearTimeout));
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
    page: pageOf({ facts, overview, hasFailed }),
    site,
    isQuietHere: facts !== null && isQuiet(facts, site),
    facts,
    dataset,
    lookAgain,
  };
}

function pageOf(known: {
  facts: TabFacts | null;
  overview: ArticleOverview | null;
  hasFailed: boolean;
}): PopupPage {
  if (known.hasFailed) return { kind: 'not-reading', why: 'failed' };
  if (!known.facts || !known.overview) return { kind: 'loading' };
  return describePage(known.facts, known.overview);
}
