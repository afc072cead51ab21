import type { PageSummary, ReadingState } from '../../utils/messaging/protocol';
import type { Annotation } from './annotate-page';

/** What popup and badge are told about a page. What its article is, only the part knows that reads it. */
export async function summarise(
  { location, title: printed }: Document,
  state: ReadingState,
  annotation: Pick<Annotation, 'article' | 'texts' | 'people' | 'refusesCards'> | undefined,
): Promise<PageSummary> {
  if (!annotation) {
    const article = { host: location.hostname, title: printed };
    return { state, article, people: [], refusesCards: false };
  }
  const { title, publisher, date, host } = annotation.article();
  const people = await annotation.people();
  return {
    state,
    article: { title, outlet: publisher, date, host },
    texts: annotation.texts(),
    people,
    refusesCards: annotation.refusesCards(),
  };
}
