import { browser } from 'wxt/browser';
import { askBackground, askTab, type Answer } from '../messaging/messenger';
import type { PageCalls, PageSummary } from '../messaging/protocol';
import type { ArticleOverview } from '../relevance/article-overview';
import { readSettings } from '../settings/stored-settings';
import type { TabFacts } from './describe-page';

/** All that popup and panel show of a tab. */
export interface TabLook {
  facts: TabFacts;
  overview: ArticleOverview;
  dataset: Answer<PageCalls, 'dataset.status'>;
}

/**
 * Gathers it, without the topics that are left out. Rejects when the tab is closed or our background does not answer.
 * Whatever waits for nothing else is asked for at once.
 */
export async function lookAtTab(tab: number, leftOut: readonly string[]): Promise<TabLook> {
  const summary = summaryOf(tab);
  const [facts, overview, dataset] = await Promise.all([
    readTab(tab, summary),
    summary.then((found) => readOverview(found, leftOut)),
    askBackground('dataset.status', {}),
  ]);
  return { facts, overview, dataset };
}

async function readTab(tab: number, asked: Promise<PageSummary | null>): Promise<TabFacts> {
  const [{ url, incognito }, status, settings, summary] = await Promise.all([
    browser.tabs.get(tab),
    askBackground('tab.status', { tab }),
    readSettings(),
    asked,
  ]);
  return { url, isPrivate: incognito, status, settings, summary };
}

/** What is held of the people that the page names, on its topics. */
async function readOverview(
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
