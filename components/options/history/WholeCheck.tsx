import type { LostRecords } from '../../../utils/dataset/safekeeping/find-lost';
import type { MendedPack } from '../../../utils/dataset/safekeeping/mend-packs';
import type { Progress } from '../../../utils/dataset/checking/incoming';
import { useStrings, type MessageKey } from '../../strings';
import { ProgressLine } from '../update/ProgressLine';

/** How far a look through everything has come. */
export type CheckStage =
  | { kind: 'idle' }
  | { kind: 'looking'; progress: Progress }
  | { kind: 'looked'; lost: readonly LostRecords[] }
  | { kind: 'mended'; packs: readonly CameBack[] }
  /** Storage does not allow it. */
  | { kind: 'not-mended' };

/** A pack that had lost records; those that were to be had from nowhere here a feed may have brought since. */
export type CameBack = Omit<MendedPack, 'from'> & { from: MendedPack['from'] | 'feed' };

interface WholeCheckProps {
  stage: CheckStage;
  onLook: () => void;
  onStop: () => void;
  onMend: () => void;
  /** Known to be damaged: there is nothing to look for, only to mend. */
  isDamaged: boolean;
}

const sources: Record<CameBack['from'], MessageKey> = {
  feed: 'optionsMendedFeed',
  former: 'optionsMendedFormer',
  shipped: 'optionsMendedShipped',
  nowhere: 'optionsMendedNowhere',
};

/** Looks through all that is stored, names what cannot be read any more, and puts it back from where it can be had. */
export function WholeCheck({ stage, onLook, onStop, onMend, isDamaged }: WholeCheckProps) {
  const { t, plural } = useStrings();
  return (
    <section class="whole-check">
      <h2 class="list-title">{t('optionsCheck')}</h2>
      <p class="muted">{t('optionsCheckIntro')}</p>
      <div class="actions">
        <button
          type="button"
          class="sp-button"
          disabled={isDamaged || stage.kind === 'looking'}
          onClick={onLook}
        >
          {t('optionsCheckStart')}
        </button>
      </div>
      {stage.kind === 'looking' && (
        <ProgressLine name={t('optionsCheckWhat')} progress={stage.progress} onCancel={onStop} />
      )}
      <div role="status">
        {stage.kind === 'looked' && stage.lost.length === 0 && <p>{t('optionsCheckWhole')}</p>}
        {stage.kind === 'looked' && stage.lost.length > 0 && (
          <>
            <p>{t('optionsCheckLost')}</p>
            <ul class="lost">
              {stage.lost.map((lost) => (
                <li key={`${lost.pack} ${lost.kind} ${lost.from ?? ''}`}>
                  <bdi>{lost.title}</bdi> · {lost.kind} · {plural('optionsCheckRecords', lost.count)}
                  {lost.from !== undefined && (
                    <span class="muted"> · {`${lost.from} – ${lost.to ?? ''}`}</span>
                  )}
                </li>
              ))}
            </ul>
          </>
        )}
        {stage.kind === 'not-mended' && <p>{t('optionsMendRefused')}</p>}
        {stage.kind === 'mended' && (
          <ul class="lost">
            {stage.packs.map(({ id, title, from, revision }) => (
              <li key={id}>{t(sources[from], title, String(revision ?? ''))}</li>
            ))}
          </ul>
        )}
      </div>
      {(isDamaged || (stage.kind === 'looked' && stage.lost.length > 0)) && (
        <button type="button" class="sp-button primary" onClick={onMend}>
          {t('optionsMend')}
        </button>
      )}
    </section>
  );
}
