import type { PageSummary, PersonOnPage, ReadingState } from '../../utils/messaging/protocol';
import type { ArticleMeta } from '../../utils/reading/article-meta';

/** What popup and badge are told about a page. */
export function summarise({
  state,
  article: { title, publisher, date, host },
  people,
}: {
  state: ReadingState;
  article: ArticleMeta;
  people: PersonOnPage[];
}): PageSummary {
  return { state, article: { title, outlet: publisher, date, host }, people };
}
