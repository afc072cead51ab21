import { browser } from 'wxt/browser';
import { askBackground, askTab } from '../messaging/messenger';
import type { PageSummary } from '../messaging/protocol';
import type { ArticleOverview } from '../relevance/article-overview';
import { readSettings } from '../settings/stored-settings';
import type { TabFacts } from './describe-page';

/** Gathers what is known of a tab. Rejects when the tab is closed or our background does not answer. */
export async function readTab(tab: number): Promise<TabFacts> {
  const [{ url, incognito }, status, settings, summary] = await Promise.all([
    browser.tabs.get(tab),
    askBackground('tab.status', { tab }),
    readSettings(),
    summaryOf(tab),
  ]);
  return { url, isPrivate: incognito, status, settings, summary };
}

/** What is held of the people that the page names, on its topics but for those left out. */
export async function readOverview(
  summary: PageSummary | null,
  leftOut: readonly string[],
): Promise<ArticleOverview> {
  if (!summary?.texts || summary.people.length === 0) return { topics: [], people: [], compared: [] };
  return askBackground('article.overview', {
    people: summary.people.map(({ actor }) => actor),
    date: summary.article.date,
    texts: summary.texts,
    leftOut: [...leftOut],
  });
}

/** Asking a tab without a reader script rejects, and that is an answer too. */
function summaryOf(tab: number): Promise<PageSummary | null> {
  return askTab(tab, 'page.summary', {}).catch(() => null);
}
