import type { Dataset } from '../../../utils/dataset/dataset';
import type { Draft, DraftSpeaker } from '../../../utils/drafts/draft';

/** Changes a speaker who is not in the dataset in all open drafts of the article that mean the same. */
export async function mendSpeakers(
  dataset: Pick<Dataset, 'review' | 'mendDraft'>,
  { article, speaker: { name } }: Draft,
  change: (speaker: DraftSpeaker) => DraftSpeaker,
): Promise<void> {
  const { drafts = [] } = (await dataset.review(article.key)) ?? {};
  for (const other of drafts) {
    const { state, speaker } = other;
    if (state.kind !== 'open' || speaker.actor !== undefined || speaker.name !== name) continue;
    // oxlint-disable-next-line no-await-in-loop -- each is a change of its own
    await dataset.mendDraft({ ...other, speaker: change(speaker) });
  }
}
