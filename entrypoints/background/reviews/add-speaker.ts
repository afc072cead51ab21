import type { Dataset } from '../../../utils/dataset/dataset';
import type { Failed } from '../../../utils/dataset/change-outcome';

/**
 * Adds the speaker of a draft to the dataset, under the name and with the office that the article gives, and tells all open
 * drafts of the article that mean the same person.
 */
export async function addSpeaker(
  dataset: Pick<Dataset, 'draft' | 'review' | 'save' | 'mendDraft'>,
  id: string,
): Promise<{ kind: 'added'; name: string } | Failed> {
  const draft = await dataset.draft(id);
  const name = draft?.speaker.name;
  if (draft?.speaker.type !== 'person' || name === undefined || draft.state.kind !== 'open') return gone;
  const { article, speaker } = draft;
  const lang = article.language ?? 'und';
  const saved = await dataset.save('actor', {
    type: 'person',
    name,
    ...(speaker.country !== undefined && { country: speaker.country }),
    aliases: [{ text: name, lang, kind: 'full', caseSensitive: true, ambiguity: 'none' }],
    memberships:
      speaker.office === undefined
        ? []
        : [
            {
              role: speaker.office,
              printed: speaker.office,
              ...(article.published !== undefined && { asOf: article.published }),
            },
          ],
    matchOnPage: true,
  });
  if (saved.kind === 'failed') return saved;
  if (saved.kind !== 'saved') return { kind: 'failed', why: 'flawed' };
  const review = await dataset.review(article.key);
  const same = (review?.drafts ?? []).filter(
    (other) =>
      other.state.kind === 'open' && other.speaker.actor === undefined && other.speaker.name === name,
  );
  for (const other of same) {
    // oxlint-disable-next-line no-await-in-loop -- each is a change of its own
    await dataset.mendDraft({ ...other, speaker: { ...other.speaker, actor: saved.uid } });
  }
  return { kind: 'added', name };
}

const gone: Failed = { kind: 'failed', why: 'gone' };
