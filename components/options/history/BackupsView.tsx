import { useRef } from 'preact/hooks';
import type { Unsaved } from '../../../utils/dataset/safekeeping/export-due';
import type { BackupReason, BackupSummary } from '../../../utils/dataset/stored/kept-backups';
import type { Problem } from '../../../utils/dataset/checking/problem';
import { useStrings, type MessageKey } from '../../strings';
import { formatBytes } from '../settings/format-bytes';
import { SectionHead } from '../shell/SectionHead';
import { ProblemList } from '../update/ProblemList';
import { ProgressLine, type ProgressLineProps } from '../update/ProgressLine';
import './backups.css';

export interface BackupsViewProps {
  /** Newest first. */
  backups: readonly BackupSummary[];
  unsaved: Unsaved & { due: boolean };
  /** What was wrong with a file that was to be restored; null for none. */
  refused: { name: string; problems: readonly Problem[] } | null;
  /** What is being saved or restored, which other buttons wait for. */
  running: ProgressLineProps | null;
  onSave: () => void;
  /** Undefined where nothing can be changed. */
  ways?: { backUp: () => void; restore: (backup: BackupSummary) => void; restoreFile: (file: File) => void };
}

const reasons: Record<BackupReason, MessageKey> = {
  import: 'optionsBackupImport',
  'removed-pack': 'optionsBackupRemovedPack',
  restore: 'optionsBackupRestore',
  schema: 'optionsBackupSchema',
  asked: 'optionsBackupAsked',
};

/** Copies of what is the reader's: one file outside the browser, and those kept within. */
export function BackupsView(props: BackupsViewProps) {
  const { backups, unsaved, refused, running, onSave, ways } = props;
  const { t, plural } = useStrings();
  const picker = useRef<HTMLInputElement>(null);
  return (
    <>
      <SectionHead title={t('optionsBackups')} intro={t('optionsBackupsIntro')} />
      <section class="everything">
        <h2>{t('optionsEverything')}</h2>
        <p class="muted">{t('optionsEverythingText')}</p>
        <p class={unsaved.due ? 'export-due' : 'muted'}>
          {plural('optionsUnsaved', unsaved.changes)}
          {unsaved.due && <> {t('optionsExportDue')}</>}
        </p>
        <div class="actions">
          <button type="button" class="sp-button primary" disabled={running !== null} onClick={onSave}>
            {t('optionsSaveEverything')}
          </button>
          <button
            type="button"
            class="sp-button"
            disabled={!ways || running !== null}
            onClick={() => picker.current?.click()}
          >
            {t('optionsRestoreFile')}
          </button>
          <input
            ref={picker}
            type="file"
            accept=".gz,application/gzip"
            hidden
            onChange={(event) => {
              const [file] = event.currentTarget.files ?? [];
              if (file) ways?.restoreFile(file);
              // The same file may be chosen again.
              event.currentTarget.value = '';
            }}
          />
        </div>
        {running && <ProgressLine {...running} />}
        {refused && (
          <div class="form-problems" role="alert">
            <strong>{t('optionsRestoreRefused', refused.name)}</strong>
            <ProblemList problems={refused.problems} />
          </div>
        )}
      </section>

      <section class="backups">
        <h2>{t('optionsKeptBackups')}</h2>
        <p class="muted">{t('optionsKeptBackupsText')}</p>
        <button type="button" class="sp-button" disabled={!ways || running !== null} onClick={ways?.backUp}>
          {t('optionsBackUpNow')}
        </button>
        {backups.length === 0 ? (
          <p class="empty">{t('optionsNoBackups')}</p>
        ) : (
          <ul class="list">
            {backups.map((backup) => (
              <BackupRow
                key={backup.id}
                backup={backup}
                onRestore={running === null && ways ? () => ways.restore(backup) : undefined}
              />
            ))}
          </ul>
        )}
      </section>
    </>
  );
}

function BackupRow({ backup, onRestore }: { backup: BackupSummary; onRestore?: () => void }) {
  const { t, plural, locale } = useStrings();
  const { at, reason, name, length, counts } = backup;
  const moment = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
  const when = moment.format(new Date(at));
  return (
    <li class="row plain-row">
      <span class="row-main">
        <time class="row-name" dateTime={at}>
          {when}
        </time>
        <span class="muted">
          {name === '' ? t(reasons[reason]) : `${t(reasons[reason])}: ${name}`}
          {' · '}
          {plural('optionsBackupEdits', counts.edits)}
          {' · '}
          {plural('optionsBackupPacks', counts.packs)}
          {' · '}
          {counts.drafts !== undefined && counts.drafts > 0 && (
            <>
              {plural('reviewOpen', counts.drafts)}
              {' · '}
            </>
          )}
          {formatBytes(length, locale)}
        </span>
      </span>
      <button
        type="button"
        class="sp-button small"
        disabled={!onRestore}
        aria-label={t('optionsRestoreThis', when)}
        onClick={onRestore}
      >
        {t('optionsRestore')}
      </button>
    </li>
  );
}
