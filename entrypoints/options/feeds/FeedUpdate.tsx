import { SectionHead } from '../../../components/options/SectionHead';
import { ProgressLine } from '../../../components/options/update/ProgressLine';
import { StagedView, type StagedFile } from '../../../components/options/update/StagedView';
import { useStrings } from '../../../components/strings';
import type { FeedStage, useFeeds } from './use-feeds';

type UpdateOfFeed = Extract<FeedStage, { kind: 'staging' | 'staged' | 'applying' }>;

/** An update of a feed on its way: being fetched, then as what it would change. */
export function FeedUpdate({ stage, way }: { stage: UpdateOfFeed; way: ReturnType<typeof useFeeds> }) {
  const { t } = useStrings();
  return (
    <>
      <SectionHead title={t('optionsUpdate')} />
      {stage.kind === 'staging' ? (
        <ProgressLine name={stage.title} progress={stage.progress} onCancel={way.close} />
      ) : (
        <Staged stage={stage} way={way} />
      )}
    </>
  );
}

function Staged({
  stage,
  way,
}: {
  stage: Exclude<UpdateOfFeed, { kind: 'staging' }>;
  way: ReturnType<typeof useFeeds>;
}) {
  const { t } = useStrings();
  const isApplying = stage.kind === 'applying';
  if (stage.rows.length > 0) {
    return (
      <StagedView
        staged={fileOf(stage)}
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

function fileOf({ offer, staged, rows }: Exclude<UpdateOfFeed, { kind: 'staging' }>): StagedFile {
  const { problems, warnings, leftOut, changes } = staged;
  return {
    name: offer.manifest.title,
    whole: true,
    usable: true,
    problems,
    warnings,
    leftOut,
    changes,
    details: rows.map(({ actorName, fields, ...row }) => ({
      ...row,
      ...(actorName !== undefined && { actor: actorName }),
      ...(fields && { fields: fields.map(({ field }) => field) }),
    })),
  };
}
