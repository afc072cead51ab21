import type { Failed } from '../../../utils/dataset/change-outcome';
import type { Dataset } from '../../../utils/dataset/dataset';

/** Opens a draft again: what was made of it is undone, as long as nothing was made of that since. */
export async function reopenDraft(
  dataset: Pick<Dataset, 'draft' | 'history' | 'undo' | 'setAside'>,
  id: string,
): Promise<{ kind: 'opened' } | Failed> {
  const draft = await dataset.draft(id);
  if (draft?.state.kind !== 'kept') {
    const opened = await dataset.setAside(id, false);
    return opened.kind === 'failed' ? opened : { kind: 'opened' };
  }
  const { position } = draft.state;
  const made = (await dataset.history()).find(
    ({ receipt: { what }, undone }) => undone === undefined && what.kind === 'saved' && what.uid === position,
  );
  if (!made) return { kind: 'failed', why: 'gone' };
  const undone = await dataset.undo(made.receipt);
  return undone.kind === 'failed' ? undone : { kind: 'opened' };
}
