import type { FormerPack } from '../../../utils/dataset/dataset';
import { useStrings } from '../../strings';
import { DateInWords } from '../../DateInWords';
import { ProgressLine, type ProgressLineProps } from '../update/ProgressLine';

interface FormerPacksProps {
  /** Those of the last three of each pack, newest first. */
  packs: readonly FormerPack[];
  /** Undefined where nothing can be changed. */
  onRestore?: (pack: FormerPack) => void;
  /** One of them that is being looked through on its way back. */
  running: ProgressLineProps | null;
}

/** The revisions that were in force before, each with the way back to it; nothing where there are none. */
export function FormerPacks({ packs, onRestore, running }: FormerPacksProps) {
  const { t, plural } = useStrings();
  if (packs.length === 0) return null;
  return (
    <section class="former">
      <h2 class="list-title">{t('optionsFormer')}</h2>
      <ul class="list">
        {packs.map((pack) => {
          const { title, revision } = pack.manifest;
          return (
            <li key={pack.gen} class="row plain-row">
              <span class="row-main">
                <bdi class="row-name">{title}</bdi>
                <span class="muted">
                  {t('optionsPackRevision', String(revision))} ·{' '}
                  <DateInWords date={pack.installed.slice(0, 10)} /> ·{' '}
                  {plural('cardPositions', pack.counts.position)}
                </span>
              </span>
              <button
                type="button"
                class="sp-button small"
                disabled={!onRestore || running !== null}
                aria-label={t('optionsFormerRestoreThis', title, String(revision))}
                onClick={() => onRestore?.(pack)}
              >
                {t('optionsFormerRestore')}
              </button>
            </li>
          );
        })}
      </ul>
      {running && <ProgressLine {...running} />}
    </section>
  );
}
