import type { Past, Receipt } from '../../../utils/dataset/records/receipt';
import type { MessageKey } from '../../strings';
import { useStrings } from '../../strings';

export interface HistoryViewProps {
  /** Newest first. */
  history: readonly Past[];
  /** Undefined where nothing can be changed. */
  ways?: { undo: (receipt: Receipt) => void; redo: (receipt: Receipt) => void };
}

const words: Record<Receipt['what']['kind'], MessageKey> = {
  saved: 'optionsDidSave',
  removed: 'optionsDidDelete',
  reverted: 'optionsDidRevert',
  settled: 'optionsDidSettle',
  merged: 'optionsDidMerge',
  split: 'optionsDidSplit',
  imported: 'optionsDidImport',
  'removed-pack': 'optionsDidRemovePack',
  restored: 'optionsDidRestore',
  'restored-backup': 'optionsDidRestoreBackup',
  'restored-all': 'optionsDidRestoreAll',
};

/** The last changes, each with its way back, or forth again. */
export function HistoryView({ history, ways }: HistoryViewProps) {
  const { t, locale } = useStrings();
  const moment = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
  if (history.length === 0) return null;
  return (
    <section class="history">
      <h2 class="list-title">{t('optionsHistory')}</h2>
      <ul class="list">
        {history.map(({ receipt, undone }) => {
          const way = undone === undefined ? 'undo' : 'redo';
          const did = t(words[receipt.what.kind]);
          const name = receiptName(receipt);
          return (
            <li key={receipt.id} class={way === 'undo' ? 'row' : 'row undone'}>
              <span>
                {did} <strong>{name}</strong>
              </span>
              <time class="muted row-date" dateTime={receipt.at}>
                {moment.format(new Date(receipt.at))}
              </time>
              <button
                type="button"
                class="sp-button small"
                disabled={!ways}
                aria-label={t(way === 'undo' ? 'optionsUndoThis' : 'optionsRedoThis', did, name)}
                onClick={() => ways?.[way](receipt)}
              >
                {t(way === 'undo' ? 'optionsUndo' : 'optionsRedo')}
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** What a change was made to, in words. */
export function receiptName({ what }: Receipt): string {
  if ('names' in what) return what.names.join(', ');
  return 'name' in what ? what.name : what.title;
}
