import './dataset-notice.css';
import type { DatasetState, StorageTrouble } from '../utils/dataset/dataset-status';
import { useStrings, type MessageKey } from './strings';

const messages: Record<StorageTrouble, MessageKey> = {
  refused: 'datasetBundledRefused',
  full: 'datasetBundledFull',
  damaged: 'datasetBundledDamaged',
  'newer-schema': 'datasetBundledNewer',
};

/** Says that the reader does not see their own dataset, and why; nothing while all is well. */
export function DatasetNotice({ state }: { state: DatasetState }) {
  const { t } = useStrings();
  if (state.kind === 'stored') return null;
  return <p class="sp-notice">{t(messages[state.why])}</p>;
}
