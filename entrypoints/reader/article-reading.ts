import type { ArticleMeta } from '../../utils/head/article-meta';
import type { PageHead } from '../../utils/head/page-head';
import { takeTurns } from '../../utils/reading/take-turns';
import type { Ask } from './ask';

export interface ArticleReading {
  /** What the page says of its article, as of the last look. */
  article: () => Promise<ArticleMeta>;
  /** Looks at the page once more. Answers whether it says something else by now. */
  lookAgain: () => Promise<boolean>;
}

/** Has the background judge what a page states of itself: no page carries how that is done. */
export function createArticleReading(ask: Ask, head: () => PageHead): ArticleReading {
  let told = look();

  async function look(): Promise<ArticleMeta> {
    // Whoever looks has other work in this task.
    await takeTurns();
    const stated = head();
    // Nothing is found any more where nobody answers.
    return (await ask('page.article', { head: stated })) ?? { host: stated.host };
  }

  return {
    // What nobody answered is asked again by whoever needs it next.
    article: () => told.catch(() => (told = look())),
    async lookAgain() {
      const before = told.catch(() => null);
      told = look();
      return JSON.stringify(await told) !== JSON.stringify(await before);
    },
  };
}
