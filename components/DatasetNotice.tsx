import './dataset-notice.css';
import { useStrings, type MessageKey } from './strings';

/** Why the shipped dataset answers instead of the stored one. */
export type BundledWhy = 'refused' | 'full' | 'damaged' | 'newer-schema';

/** Where the answers come from. */
export type DatasetStateShown = { kind: 'stored' } | { kind: 'bundled-only'; why: BundledWhy };

const messages: Record<BundledWhy, MessageKey> = {
  refused: 'datasetBundledRefused',
  full: 'datasetBundledFull',
  damaged: 'datasetBundledDamaged',
  'newer-schema': 'datasetBundledNewer',
};

/** Says that the reader does not see their own dataset, and why; nothing while all is well. */
export function DatasetNotice({ state }: { state: DatasetStateShown }) {
  const { t } = useStrings();
  if (state.kind === 'stored') return null;
  return <p class="sp-notice">{t(messages[state.why])}</p>;
}
