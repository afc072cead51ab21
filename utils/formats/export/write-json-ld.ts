import type { Position } from '../../actors/position';
import type { ExportedRecords, ToldActor, ToldSource } from './exported-records';

/**
 * Positions as schema.org JSON-LD: each is a `Claim` by its author, which appears in a news article. Words count as a
 * `Quotation` only where the dataset keeps them as verbatim. What schema.org has no word for, such as stances, is left out.
 */
export async function* writeJsonLd(records: ExportedRecords): AsyncGenerator<string> {
  yield '{"@context":"https://schema.org","@graph":[';
  let before = '\n';
  for await (const positions of records.positions()) {
    for (const position of positions) {
      yield `${before}${JSON.stringify(claimOf(position, records))}`;
      before = ',\n';
    }
  }
  yield '\n]}\n';
}

function claimOf(position: Position, records: ExportedRecords) {
  const actor = records.actors.get(position.actor);
  const source = records.sources.get(position.source);
  const author = actor && authorOf(actor);
  return {
    '@type': 'Claim',
    identifier: position.id,
    text: position.summary,
    inLanguage: position.lang,
    about: { '@type': 'Thing', name: records.topics.get(position.topic)?.label['en'] ?? position.topic },
    ...(author && { author }),
    datePublished: dayOf(position.reportedOn),
    ...(position.saidOn !== undefined && { dateCreated: dayOf(position.saidOn) }),
    ...(source && { appearance: articleOf(source, records) }),
    ...(position.quote !== undefined && {
      hasPart: { '@type': 'Quotation', text: position.quote, ...(author && { creator: author }) },
    }),
  };
}

function authorOf({ type, name, sameAs = [] }: ToldActor) {
  const identities = sameAs.map((identity) => identity.replace(/^wd:/, 'https://www.wikidata.org/entity/'));
  return {
    '@type': type === 'person' ? 'Person' : 'Organization',
    name,
    ...(identities.length > 0 && { sameAs: identities }),
  };
}

function articleOf({ title, url, published, outlet, lang }: ToldSource, { outlets }: ExportedRecords) {
  return {
    '@type': 'NewsArticle',
    ...(title !== undefined && { headline: title }),
    ...(url !== undefined && { url }),
    ...(published !== undefined && { datePublished: dayOf(published) }),
    inLanguage: lang,
    publisher: { '@type': 'Organization', name: outlets.get(outlet)?.name ?? outlet },
  };
}

/** Without the marks for uncertain and open, for which ISO 8601 has no way to say it. */
function dayOf(date: string): string {
  return date.replace(/(?:\?|\/\.\.)$/, '');
}
