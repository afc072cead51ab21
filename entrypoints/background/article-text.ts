import { browser } from 'wxt/browser';
import type { ArticleText } from '../../utils/article-text/article-text';
import { parseArticle } from '../../utils/article-text/parse-article';
import type { ArticleTextAnswer } from '../../utils/messaging/protocol';
import type { PageCopy } from '../../utils/reading/copy-page';
import { createOffscreenReader } from './offscreen-reader';
import { tabStatus } from './tab-status';

/** Reads the article of a tab, from a copy of its page: nothing happens in the page but the copying. */
export function createArticleTexts(): (tab: number) => Promise<ArticleTextAnswer> {
  // Decided by the build, so that each browser carries one way alone.
  const parse: (html: string, address: string) => ArticleText | Promise<ArticleText> = import.meta.env.FIREFOX
    ? parseArticle
    : createOffscreenReader();

  return async (tab) => {
    const copy = await copyOf(tab);
    if (copy === null)
      return { kind: 'refused', why: (await tabStatus(tab)).kind === 'no-access' ? 'no-access' : 'closed' };
    if (copy.kind === 'no-copy') return { kind: 'refused', why: copy.why };
    const article = await parse(copy.html, copy.address);
    if (article.paragraphs.length === 0) return { kind: 'refused', why: 'no-article' };
    return { kind: 'article', address: copy.address, article };
  };
}

/** Null where the browser lets no script in. */
async function copyOf(tab: number): Promise<PageCopy | null> {
  try {
    const [ran] = await browser.scripting.executeScript({
      target: { tabId: tab },
      files: ['/reader-copy.js'],
      injectImmediately: true,
    });
    return (ran?.result as PageCopy | undefined) ?? null;
  } catch {
    return null;
  }
}
