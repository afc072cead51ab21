import type { PageSummary, ReadingState } from '../../utils/messaging/protocol';
import type { JsonLdThing } from '../../utils/reading/json-ld';
import type { Annotation } from './annotate-page';
import type { Parts } from './parts';

export interface SummaryParts {
  annotation: Pick<Annotation, 'article' | 'texts' | 'people' | 'refusesCards' | 'lookAtHead'> | undefined;
  /** Brings what reads the details of the article, which nothing but a summary needs; null when it cannot be had. */
  bringDetails: () => Promise<Parts['details'] | null>;
  /** What the page describes in JSON-LD. */
  things: () => JsonLdThing[];
}

/** What popup and badge are told about a page as it stands. What its article is, only the part knows that reads it. */
export async function summarise(
  document: Document,
  state: ReadingState,
  { annotation, bringDetails, things }: SummaryParts,
): Promise<PageSummary> {
  const { location, title: printed } = document;
  if (!annotation) {
    const article = { host: location.hostname, title: printed };
    return { state, article, people: [], refusesCards: false };
  }
  annotation.lookAtHead();
  const { title, publisher, date, host } = annotation.article();
  const [people, details] = await Promise.all([annotation.people(), bringDetails()]);
  const place = { pathname: location.pathname, published: date };
  return {
    state,
    article: {
      title,
      outlet: publisher,
      date,
      host,
      ...details?.articleDetailsOf(document, things(), place),
    },
    texts: annotation.texts(),
    people,
    refusesCards: annotation.refusesCards(),
  };
}
