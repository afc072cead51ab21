import type { Failed } from '../../../utils/dataset/change-outcome';
import type { Dataset } from '../../../utils/dataset/dataset';
import type { SpeakerType } from '../../../utils/drafts/draft';
import { mendSpeakers } from './mend-speakers';

/** Says of a speaker who is not in the dataset what they are. */
export async function setSpeakerType(
  dataset: Pick<Dataset, 'draft' | 'review' | 'mendDraft'>,
  { id, type }: { id: string; type: SpeakerType },
): Promise<{ kind: 'mended' } | Failed> {
  const draft = await dataset.draft(id);
  if (!draft || draft.state.kind !== 'open' || draft.speaker.name === undefined) return gone;
  await mendSpeakers(dataset, draft, (same) => ({ ...same, type }));
  return { kind: 'mended' };
}

const gone: Failed = { kind: 'failed', why: 'gone' };
