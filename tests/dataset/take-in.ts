import type { ApplyOptions, Dataset } from '../../utils/dataset/dataset';
import type { Staged } from '../../utils/dataset/staging/staged';
import { makeIncoming } from './make-incoming';

/** Stages the text of a file. Throws where that does not come about. */
export async function stageText(dataset: Dataset, text: string): Promise<Staged> {
  const staged = await dataset.stage(makeIncoming(text));
  if (staged.kind !== 'staged') throw new Error(JSON.stringify(staged));
  return staged;
}

/** Takes the text of a file in at once; answers how that ended. */
export async function takeIn(dataset: Dataset, text: string, options?: ApplyOptions) {
  const staged = await dataset.stage(makeIncoming(text));
  return staged.kind === 'staged' ? dataset.applyStaged(staged.id, options) : staged;
}
