import { useCallback, useEffect } from 'preact/hooks';
import { useStrings } from '../../components/strings';
import { receiptName } from '../../components/options/history/HistoryView';
import type { Failed } from '../../utils/dataset/change-outcome';
import type { Past, Receipt } from '../../utils/dataset/records/receipt';
import { failureMessages } from './failure-messages';
import type { OtherPages } from './other-pages';
import type { PageDataset } from './page-dataset';
import type { ToastState } from '../../utils/asking/use-toast';

/** What a change came to, as far as the page has to go on with it. */
export type Outcome<Done> = { kind: 'done'; done: Done } | { kind: 'failed' };

export interface Changes {
  /**
   * Makes a change, tells every other page, and shows what was done with the way back. A failure is told in words.
   */
  make: <Done extends { kind: string; receipt?: Receipt }>(
    change: () => Promise<Done | Failed>,
    describe: (done: Done) => string | null,
  ) => Promise<Outcome<Done>>;
  /** Takes one change back, whichever it is. */
  undo: (receipt: Receipt) => Promise<void>;
  /** Makes one change again that was taken back. */
  redo: (receipt: Receipt) => Promise<void>;
}

/** Changes to the dataset, back and forth: by buttons, or by Ctrl+Z and Ctrl+Shift+Z while no field has the focus. */
export function useChanges(options: {
  dataset: PageDataset;
  pages: OtherPages;
  /** Called before the other pages are told. */
  prepareNames: () => Promise<void>;
  reload: () => Promise<void>;
  show: (toast: ToastState | null) => void;
}): Changes {
  const { dataset, pages, prepareNames, reload, show } = options;
  const { t } = useStrings();
  /**
   * Tells the other pages, shows what is stored now, and says what was done. A large dataset takes a while to be read
   * again, and pages that are being read come first.
   */
  const settle = useCallback(
    async (toast: ToastState | null) => {
      await prepareNames();
      const told = pages.tellChange();
      await reload();
      if (toast) show(toast);
      await told;
    },
    [pages, prepareNames, reload, show],
  );

  const undo = useCallback(
    async (receipt: Receipt) => {
      const answer = await dataset.undo(receipt);
      const message =
        answer.kind === 'failed' ? t(failureMessages[answer.why]) : t('optionsUndone', receiptName(receipt));
      await settle({ message });
    },
    [dataset, settle, t],
  );
  const redo = useCallback(
    async (receipt: Receipt) => {
      const answer = await dataset.redo(receipt);
      const message =
        answer.kind === 'failed' ? t(failureMessages[answer.why]) : t('optionsRedone', receiptName(receipt));
      await settle({ message });
    },
    [dataset, settle, t],
  );

  useEffect(() => {
    const life = new AbortController();
    const retrace = async (way: 'undo' | 'redo') => {
      const history = await dataset.history();
      const past = way === 'undo' ? latestDone(history) : latestUndone(history);
      if (past) await (way === 'undo' ? undo : redo)(past.receipt);
    };
    const onKeyDown = (event: KeyboardEvent) => {
      const way = wayOf(event);
      if (!way || isField(event.target)) return;
      event.preventDefault();
      void retrace(way);
    };
    window.addEventListener('keydown', onKeyDown, life);
    return () => life.abort();
  }, [dataset, undo, redo]);

  const make: Changes['make'] = useCallback(
    async (change, describe) => {
      const answer = await change();
      if (isFailed(answer)) {
        await settle({ message: t(failureMessages[answer.why]) });
        return { kind: 'failed' };
      }
      const { receipt } = answer;
      const message = describe(answer);
      if (receipt) {
        await settle(message === null ? null : { message, undo: () => void undo(receipt) });
      }
      return { kind: 'done', done: answer };
    },
    [settle, t, undo],
  );
  return { make, undo, redo };
}

function isFailed(answer: { kind: string }): answer is Failed {
  return answer.kind === 'failed';
}

function latestDone(history: readonly Past[]): Past | undefined {
  return history.find(({ undone }) => undone === undefined);
}

function latestUndone(history: readonly Past[]): Past | undefined {
  return history
    .filter(({ undone }) => undone !== undefined)
    .toSorted((a, b) => (b.undone ?? 0) - (a.undone ?? 0))[0];
}

/** Ctrl+Z and Cmd+Z back; with Shift, or Ctrl+Y, forth. */
function wayOf({ key, ctrlKey, metaKey, shiftKey }: KeyboardEvent): 'undo' | 'redo' | undefined {
  if (!ctrlKey && !metaKey) return undefined;
  switch (key.toLowerCase()) {
    case 'z':
      return shiftKey ? 'redo' : 'undo';
    case 'y':
      return 'redo';
    default:
      return undefined;
  }
}

/** In a field Ctrl+Z belongs to the text that is being written. */
function isField(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, textarea, select, [contenteditable]') !== null;
}
