import { outletOf } from '../../../utils/actors/outlet-of';
import type { ArticleText } from '../../../utils/article-text/article-text';
import type { Dataset } from '../../../utils/dataset/dataset';
import type { FoundDrafts } from '../../../utils/dataset/editing/drafts';
import { articleRefOf } from '../../../utils/drafts/article-ref';
import { cleanText } from '../../../utils/drafts/clean-text';
import type { ArticleRef, Draft } from '../../../utils/drafts/draft';
import { draftArticle } from '../../../utils/drafts/draft-article';
import { guessLanguage } from '../../../utils/matching/text/guess-language';
import type { TextBlock } from '../../../utils/matching/mention';
import { statementTopics } from '../../../utils/relevance/statement-topics';
import type { Names } from '../names';
import type { Rejections } from '../rejections';
import type { Topics } from '../topics';

export interface DraftReading {
  dataset: Pick<Dataset, 'outlets'>;
  names: Names;
  rejections: Rejections;
  topics: Topics;
}

/** How many topics are proposed for a draft. */
const mostTopics = 5;

/** Finds the statements of an article, each with the people and topics of the dataset that it speaks of. */
export async function readDrafts(
  { dataset, names, rejections, topics }: DraftReading,
  { article, address }: { article: ArticleText; address?: string },
): Promise<Required<FoundDrafts>> {
  const paragraphs = [article.title, ...article.paragraphs].map(cleanText).filter((text) => text !== '');
  const lang = article.language ?? guessLanguage(paragraphs.join('\n'));
  const ref = await articleRefOf({
    ...article,
    language: lang,
    paragraphs,
    ...(address !== undefined && { address }),
  });
  const outlets = await dataset.outlets();
  const mentions = await mentionsIn(paragraphs, { ref, outlets, names, rejections });
  const begun = new Date().toISOString();
  const found = draftArticle({ ref, paragraphs, lang, mentions, outlets });
  const drafts = await Promise.all(
    found.map(async (draft): Promise<Draft> => {
      const spokenOf = await topics.of({
        sentence: draft.sentence,
        paragraph: paragraphAt(paragraphs, draft.at ?? 0),
        headline: article.title,
        lead: paragraphs[1] ?? '',
        lang,
      });
      return {
        ...draft,
        id: crypto.randomUUID(),
        begun,
        state: { kind: 'open' },
        topics: statementTopics(spokenOf.topics).slice(0, mostTopics),
      };
    }),
  );
  return { article: { key: ref.key, ref, paragraphs, read: begun }, drafts };
}

/** Places of names in the text of the paragraphs, without those that are not meant. */
async function mentionsIn(
  paragraphs: readonly string[],
  {
    ref,
    outlets,
    names,
    rejections,
  }: Pick<DraftReading, 'names' | 'rejections'> & {
    ref: ArticleRef;
    outlets: Awaited<ReturnType<Dataset['outlets']>>;
  },
) {
  const { address, published, language } = ref;
  const host = address === undefined ? '' : new URL(address).hostname;
  const outlet = outletOf({ host, ...(ref.outlet !== undefined && { publisher: ref.outlet }) }, outlets);
  let at = 0;
  const blocks = paragraphs.map((text, i): TextBlock => {
    const id = at;
    at += text.length + 1;
    return { id, text, role: i === 0 ? 'headline' : 'text' };
  });
  const [{ find }, isRejected] = await Promise.all([
    names.current(),
    rejections.forPage({ isPrivate: false, ...(address !== undefined && { address }) }),
  ]);
  const context = {
    ...(language !== undefined && { lang: language }),
    ...(published !== undefined && { date: published }),
    ...(outlet && { outlet: outlet.id }),
  };
  return (await find(blocks, context, [])).flatMap(({ id, mentions }) =>
    mentions
      .filter((mention) => !isRejected(mention))
      .map(({ actor, start, end }) => ({ actor, start: id + start, end: id + end })),
  );
}

function paragraphAt(paragraphs: readonly string[], at: number): string {
  let from = 0;
  for (const text of paragraphs) {
    if (at < from + text.length) return text;
    from += text.length + 1;
  }
  return '';
}
