import type { ComponentChildren } from 'preact';
import type { FormerPack, PackSummary, Usage } from '../../../utils/dataset/dataset';
import { DateInWords } from '../../DateInWords';
import { useStrings } from '../../strings';
import { FormerPacks } from '../history/FormerPacks';
import { formatBytes } from './format-bytes';
import { SectionHead } from '../shell/SectionHead';
import type { ProgressLineProps } from '../update/ProgressLine';

export interface StorageViewProps {
  usage: Usage;
  packs: readonly PackSummary[];
  /** Whether the browser has promised to keep it all; undefined where it does not tell. */
  persisted: boolean | undefined;
  onPersist: () => void;
  /** Takes out an imported pack. Undefined where nothing can be changed. */
  onRemovePack?: (pack: PackSummary) => void;
  /** Revisions that were in force before. */
  former: readonly FormerPack[];
  /** A former revision that is on its way back. */
  running: ProgressLineProps | null;
  onRestoreFormer?: (pack: FormerPack) => void;
  /** Looks through everything that is stored. */
  check: ComponentChildren;
}

/** What is kept on this machine, and how much it is. */
export function StorageView(props: StorageViewProps) {
  const { usage, packs, persisted, onPersist, onRemovePack } = props;
  const { t, plural, locale } = useStrings();
  const { counts } = usage;
  return (
    <>
      <SectionHead title={t('optionsStorage')} intro={t('optionsStorageIntro')} />
      <dl class="figures">
        <Figure term={t('optionsPeople')} value={counts.actor} />
        <Figure term={t('optionsPositions')} value={counts.position} />
        <Figure term={t('optionsTopics')} value={counts.topic} />
        <Figure term={t('optionsSources')} value={counts.source} />
        <Figure term={t('optionsOutlets')} value={counts.outlet} />
        <Figure term={t('optionsOwnEdits')} value={usage.edits} />
        <Figure term={t('optionsRejections')} value={usage.rejections} />
      </dl>
      <p>
        {usage.bytes === undefined
          ? t('optionsBytesUnknown')
          : t('optionsBytes', formatBytes(usage.bytes, locale))}{' '}
        {usage.quotaBytes !== undefined && (
          <span class="muted">{t('optionsQuota', formatBytes(usage.quotaBytes, locale))}</span>
        )}
      </p>
      {persisted === false && (
        <p class="persist">
          <span>{t('optionsPersistText')}</span>
          <button type="button" class="sp-button small" onClick={onPersist}>
            {t('optionsPersist')}
          </button>
        </p>
      )}
      {persisted === true && <p class="muted">{t('optionsPersisted')}</p>}

      <h2 class="list-title">{t('optionsPacks')}</h2>
      <ul class="list">
        {packs.map((pack) => (
          <li key={pack.manifest.id} class="row plain-row">
            <span class="row-main">
              <bdi class="row-name">{pack.manifest.title}</bdi>
              <span class="muted">
                {t('optionsPackRevision', String(pack.manifest.revision))} ·{' '}
                <DateInWords date={pack.manifest.released.slice(0, 10)} />
                {pack.manifest.licence !== undefined && <> · {pack.manifest.licence}</>}
                {' · '}
                {plural('cardPositions', pack.counts.position)}
              </span>
            </span>
            <span class="badge">
              {t(pack.origin === 'shipped' ? 'optionsOriginShipped' : 'optionsOriginImported')}
            </span>
            {pack.origin === 'imported' && (
              <button
                type="button"
                class="sp-button small"
                disabled={!onRemovePack}
                aria-label={t('optionsTakeOut', pack.manifest.title)}
                onClick={() => onRemovePack?.(pack)}
              >
                {t('optionsSiteRemove')}
              </button>
            )}
          </li>
        ))}
      </ul>
      <FormerPacks packs={props.former} onRestore={props.onRestoreFormer} running={props.running} />
      {props.check}
    </>
  );
}

function Figure({ term, value }: { term: string; value: number }) {
  const { locale } = useStrings();
  return (
    <div>
      <dt>{term}</dt>
      <dd>{new Intl.NumberFormat(locale).format(value)}</dd>
    </div>
  );
}
