import { weighPeople } from '../../utils/marking/weigh-people';
import type { PageSummary } from '../../utils/messaging/protocol';
import { articleDetailsOf } from '../../utils/reading/article-details';
import type { PageHead } from '../../utils/head/page-head';
import type { Annotation } from './annotate-page';
import { articleTexts } from './what-is-read';

export interface SummaryParts {
  annotation: Pick<Annotation, 'article' | 'blocks' | 'mentions' | 'refusesCards' | 'lookAtHead'>;
  /** What the page states of itself. */
  head: () => PageHead;
}

/** What popup and side panel are told about a page that is read, as it stands. */
export async function summarise(
  document: Document,
  { annotation, head }: SummaryParts,
): Promise<Omit<PageSummary, 'state'>> {
  await annotation.lookAtHead();
  const article = await annotation.article();
  const { title, publisher, date, host } = article;
  const details = articleDetailsOf(document, head(), { published: date });
  const people = weighPeople(await annotation.mentions(), annotation.blocks());
  return {
    article: { title, outlet: publisher, date, host, ...details },
    texts: articleTexts(annotation.blocks(), article),
    people,
    refusesCards: annotation.refusesCards(),
  };
}
