import type { Dataset } from '../../../utils/dataset/dataset';
import { recordsToKeep } from '../../../utils/drafts/to-position';
import type { Taken } from '../../../utils/messaging/review-calls';
import { choiceAsItStands, readReviewFacts } from './describe-review';

/** Keeps a draft as it stands, where nothing is missing for that. */
export async function takeDraft(
  dataset: Pick<Dataset, 'draft' | 'review' | 'slice' | 'topics' | 'outlets' | 'sources' | 'keep'>,
  id: string,
  { keepsWords, lang, today }: { keepsWords: boolean; lang: string; today: string },
): Promise<Taken> {
  const draft = await dataset.draft(id);
  if (!draft) return { kind: 'failed', why: 'gone' };
  const [facts, review, outlets, sources] = await Promise.all([
    readReviewFacts(dataset, [draft]),
    dataset.review(draft.article.key),
    dataset.outlets(),
    dataset.sources(),
  ]);
  const plain = choiceAsItStands(draft, { ...facts, keepsWords, lang });
  if (plain.kind === 'incomplete') return plain;
  const records = recordsToKeep(draft, plain.choice, {
    outlets,
    sources,
    today,
    ...(review?.article && { text: review.article.paragraphs.join('\n') }),
  });
  const kept = await dataset.keep({ records, draft: id });
  if (kept.kind === 'failed') return kept;
  return { kind: kept.kind };
}
