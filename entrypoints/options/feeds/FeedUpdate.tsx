import { useCallback } from 'preact/hooks';
import { SectionHead } from '../../../components/options/shell/SectionHead';
import { totalsOf } from '../../../components/options/update/DiffFilters';
import { DiffView } from '../../../components/options/update/DiffView';
import { ProgressLine } from '../../../components/options/update/ProgressLine';
import type { LoadChanges } from '../../../components/options/update/use-change-rows';
import { useStrings } from '../../../components/strings';
import type { Workshop } from '../workshop';
import type { FeedStage, useFeeds } from './use-feeds';

interface FeedUpdateProps<Stage> {
  stage: Stage;
  way: ReturnType<typeof useFeeds>;
  workshop: Pick<Workshop, 'dataset'>;
}

type Fetching = Extract<FeedStage, { kind: 'staging' }>;
type Compared = Extract<FeedStage, { kind: 'staged' | 'applying' }>;

/** An update of a feed on its way: being fetched, then as what it would change. */
export function FeedUpdate({ stage, way, workshop }: FeedUpdateProps<Fetching | Compared>) {
  const { t } = useStrings();
  return (
    <>
      <SectionHead
        title={t('optionsUpdate')}
        actions={
          <button type="button" class="sp-button" disabled={stage.kind === 'applying'} onClick={way.add}>
            {t('optionsFeedAdd')}
          </button>
        }
      />
      {stage.kind === 'staging' ? (
        <ProgressLine name={stage.title} progress={stage.progress} onCancel={way.close} />
      ) : (
        <Staged stage={stage} way={way} workshop={workshop} />
      )}
    </>
  );
}

function Staged({ stage, way, workshop: { dataset } }: FeedUpdateProps<Compared>) {
  const { t } = useStrings();
  const { offer, staged } = stage;
  const isApplying = stage.kind === 'applying';
  const load: LoadChanges = useCallback(
    (window) => dataset.stagedChanges(staged.id, window),
    [dataset, staged.id],
  );
  if (Object.values(totalsOf(staged.changes)).some((count) => count > 0)) {
    return (
      <DiffView
        name={offer.manifest.title}
        staged={staged}
        load={load}
        isApplying={isApplying}
        onApply={(left) => void way.apply(left)}
        onDiscard={way.close}
      />
    );
  }
  return (
    <>
      <p>{t('optionsFeedSame')}</p>
      <div class="actions">
        <button
          type="button"
          class="sp-button primary"
          disabled={isApplying}
          onClick={() => void way.apply(new Set())}
        >
          {t('optionsFeedFollow')}
        </button>
        <button type="button" class="sp-button" disabled={isApplying} onClick={way.close}>
          {t('optionsDiscard')}
        </button>
      </div>
    </>
  );
}
