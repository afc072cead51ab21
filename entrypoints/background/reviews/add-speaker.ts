import type { Dataset } from '../../../utils/dataset/dataset';
import { actorOfSpeaker } from '../../../utils/drafts/actor-of-speaker';
import type { Failed } from '../../../utils/dataset/change-outcome';
import { mendSpeakers } from './mend-speakers';

/**
 * Adds the speaker of a draft to the dataset, under the name and with the office that the article gives, and tells all open
 * drafts of the article that mean the same.
 */
export async function addSpeaker(
  dataset: Pick<Dataset, 'draft' | 'review' | 'save' | 'mendDraft'>,
  id: string,
): Promise<{ kind: 'added'; name: string } | Failed> {
  const draft = await dataset.draft(id);
  if (!draft || draft.state.kind !== 'open') return gone;
  const { article, speaker } = draft;
  const { name, type, office, country } = speaker;
  if (name === undefined || type === undefined) return gone;
  const saved = await dataset.save(
    'actor',
    actorOfSpeaker(
      {
        name,
        type,
        ...(country !== undefined && { country }),
        ...(office !== undefined && { office }),
      },
      {
        lang: article.language ?? 'und',
        ...(article.published !== undefined && { asOf: article.published }),
      },
    ),
  );
  if (saved.kind === 'failed') return saved;
  if (saved.kind !== 'saved') return { kind: 'failed', why: 'flawed' };
  await mendSpeakers(dataset, draft, (same) => ({ ...same, actor: saved.uid }));
  return { kind: 'added', name };
}

const gone: Failed = { kind: 'failed', why: 'gone' };
