import { weighPeople } from '../../utils/marking/weigh-people';
import type { PageSummary } from '../../utils/messaging/protocol';
import { articleDetailsOf } from '../../utils/reading/article-details';
import type { JsonLdThing } from '../../utils/reading/json-ld';
import type { Annotation } from './annotate-page';
import { articleTexts } from './what-is-read';

export interface SummaryParts {
  annotation: Pick<Annotation, 'article' | 'blocks' | 'naming' | 'refusesCards' | 'lookAtHead'>;
  /** What the page describes in JSON-LD. */
  things: () => JsonLdThing[];
}

/** What popup and side panel are told about a page that is read, as it stands. */
export async function summarise(
  document: Document,
  { annotation, things }: SummaryParts,
): Promise<Omit<PageSummary, 'state'>> {
  annotation.lookAtHead();
  const article = annotation.article();
  const { title, publisher, date, host } = article;
  const place = { pathname: document.location.pathname, published: date };
  const people = weighPeople(await annotation.naming());
  return {
    article: { title, outlet: publisher, date, host, ...articleDetailsOf(document, things(), place) },
    texts: articleTexts(annotation.blocks(), article),
    people,
    refusesCards: annotation.refusesCards(),
  };
}
