import { browser } from 'wxt/browser';
import type { Review } from '../../../utils/dataset/editing/drafts';
import { articleKey } from '../../../utils/drafts/article-ref';
import { cleanText } from '../../../utils/drafts/clean-text';
import { placeInParagraphs } from '../../../utils/drafts/text-place';
import type { ArticleTextAnswer } from '../../../utils/messaging/protocol';
import type { PageSince } from '../../../utils/messaging/review-calls';

/** Looks whether the page of an article, where one is open, still has the sentences that drafts stand in. */
export async function pageSince(
  { ref, drafts }: Review,
  articleText: (tab: number) => Promise<ArticleTextAnswer>,
): Promise<PageSince> {
  const tab = await tabAt(ref.key);
  const answer = tab === undefined ? undefined : await articleText(tab);
  if (answer?.kind !== 'article') return { kind: 'unseen' };
  const { title, paragraphs } = answer.article;
  const now = [title, ...paragraphs].map(cleanText);
  const gone = drafts.filter(({ place }) => placeInParagraphs(now, place) === null).map(({ id }) => id);
  return gone.length === 0 ? { kind: 'same' } : { kind: 'changed', gone };
}

/** The tab in which the article was looked at last; undefined where there is none, or its address is not told. */
export async function tabAt(key: string): Promise<number | undefined> {
  const tabs = await browser.tabs.query({});
  const [latest] = tabs
    .filter(({ url }) => url !== undefined && articleKey(url) === key)
    .toSorted((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0));
  return latest?.id;
}
