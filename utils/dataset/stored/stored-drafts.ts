import type { Draft } from '../../drafts/draft';
import type { ReviewedArticle } from '../../drafts/reviewed-article';
import { guard } from './storage-failure';
import type { Tables } from './stored-tables';

/** What waits for review. Everything rejects with `StorageFailure` alone. */
export function createStoredDrafts({ db, drafts, articles }: Tables) {
  return {
    drafts: guard(() => drafts.toArray()),
    articles: guard(() => articles.toArray()),
    draft: guard((id: string) => drafts.get(id)),
    draftsOf: guard((key: string) => drafts.where('article.key').equals(key).toArray()),
    article: guard((key: string) => articles.get(key)),

    /** Puts and takes away, all at once. */
    changeDrafts: guard((change: DraftChange) =>
      db.transaction('rw', drafts, articles, async () => {
        const { put = [], drop = [], article, forget = [] } = change;
        await drafts.bulkDelete([...drop]);
        await drafts.bulkPut([...put]);
        await articles.bulkDelete([...forget]);
        if (article) await articles.put(article);
      }),
    ),
  };
}

export interface DraftChange {
  put?: readonly Draft[];
  /** Ids. */
  drop?: readonly string[];
  article?: ReviewedArticle;
  /** Keys of articles whose texts go. */
  forget?: readonly string[];
}
