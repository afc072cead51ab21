import { useStrings } from '../../components/strings';
import type { ToastState } from '../../utils/asking/use-toast';
import type { KeepAnswer } from '../../utils/messaging/keep-protocol';
import { askBackground } from '../../utils/messaging/messenger';
import type { PanelPlace } from '../../utils/messaging/panel-address';

type Kept = Extract<KeepAnswer, { kind: 'kept' }>;

/** Goes to what was kept, and offers the way back. */
export function useKept(
  goTo: (place: PanelPlace) => void,
  show: (toast: ToastState) => void,
): (kept: Kept) => void {
  const { t } = useStrings();
  return ({ actor, position, receipt }) => {
    const undo = async () => {
      const { isUndone } = await askBackground('keep.undo', { receipt });
      show({ message: t(isUndone ? 'keepUndone' : 'keepNotUndone') });
    };
    goTo({ kind: 'actor', actor, position });
    show({ message: t('keepKept'), undo: () => void undo() });
  };
}
