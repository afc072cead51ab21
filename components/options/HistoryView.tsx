import type { Receipt } from '../../utils/dataset/dataset';
import type { MessageKey } from '../strings';
import { useStrings } from '../strings';

export interface HistoryViewProps {
  /** Newest first. */
  receipts: readonly Receipt[];
  /** Undefined where nothing can be changed. */
  onUndo?: (receipt: Receipt) => void;
}

const words: Record<Receipt['what']['kind'], MessageKey> = {
  saved: 'optionsDidSave',
  removed: 'optionsDidDelete',
  reverted: 'optionsDidRevert',
  imported: 'optionsDidImport',
  'removed-pack': 'optionsDidRemovePack',
  restored: 'optionsDidRestore',
};

/** The last changes, each with its way back. */
export function HistoryView({ receipts, onUndo }: HistoryViewProps) {
  const { t, locale } = useStrings();
  const moment = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
  if (receipts.length === 0) return null;
  return (
    <section class="history">
      <h2 class="list-title">{t('optionsHistory')}</h2>
      <ul class="list">
        {receipts.map((receipt) => (
          <li key={receipt.id} class="row">
            <span>
              {t(words[receipt.what.kind])} <strong>{receiptName(receipt)}</strong>
            </span>
            <time class="muted row-date" dateTime={receipt.at}>
              {moment.format(new Date(receipt.at))}
            </time>
            <button
              type="button"
              class="sp-button small"
              disabled={!onUndo}
              aria-label={t('optionsUndoThis', t(words[receipt.what.kind]), receiptName(receipt))}
              onClick={() => onUndo?.(receipt)}
            >
              {t('optionsUndo')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What a change was made to, in words. */
export function receiptName({ what }: Receipt): string {
  return 'name' in what ? what.name : what.title;
}
