import { SectionHead } from '../../../components/options/SectionHead';
import { ProgressLine } from '../../../components/options/update/ProgressLine';
import { StagedView } from '../../../components/options/update/StagedView';
import { useStrings } from '../../../components/strings';
import { stagedFileOf } from '../update/staged-file';
import { useChangeRows } from '../update/use-change-rows';
import type { Workshop } from '../workshop';
import type { FeedStage, useFeeds } from './use-feeds';

export type UpdateOfFeed = Extract<FeedStage, { kind: 'staging' | 'staged' | 'applying' }>;

/** An update of a feed on its way: being fetched, then as what it would change. */
export function FeedUpdate({
  stage,
  way,
  workshop,
}: {
  stage: UpdateOfFeed;
  way: ReturnType<typeof useFeeds>;
  workshop: Pick<Workshop, 'dataset'>;
}) {
  const { t } = useStrings();
  return (
    <>
      <SectionHead title={t('optionsUpdate')} />
      {stage.kind === 'staging' ? (
        <ProgressLine name={stage.title} progress={{ step: 'reading', done: 0 }} onCancel={way.close} />
      ) : (
        <Staged stage={stage} way={way} workshop={workshop} />
      )}
    </>
  );
}

function Staged({
  stage,
  way,
  workshop,
}: {
  stage: Exclude<UpdateOfFeed, { kind: 'staging' }>;
  way: ReturnType<typeof useFeeds>;
  workshop: Pick<Workshop, 'dataset'>;
}) {
  const { t } = useStrings();
  const { staged, offer } = stage;
  const details = useChangeRows(workshop, staged);
  const isApplying = stage.kind === 'applying';
  if (staged.details.length > 0 || staged.problems.length > 0) {
    return (
      <StagedView
        staged={stagedFileOf(offer.manifest.title, staged, details)}
        isApplying={isApplying}
        onApply={() => void way.apply()}
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
          onClick={() => void way.apply()}
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
