import './toast.css';
import { useStrings } from '../../strings';

export interface ToastProps {
  /** Null for none. */
  message: string | null;
  onUndo?: () => void;
  onClose: () => void;
  /** While the pointer or the focus is on it, it is not to go away. */
  onHold: (held: boolean) => void;
}

/** What has just happened, with the way back. The live region stays, so that each new message is spoken. */
export function Toast({ message, onUndo, onClose, onHold }: ToastProps) {
  const { t } = useStrings();
  return (
    <div class="toast-place" role="status">
      {message !== null && (
        <div
          class="toast"
          onPointerEnter={() => onHold(true)}
          onPointerLeave={() => onHold(false)}
          onFocusIn={() => onHold(true)}
          onFocusOut={() => onHold(false)}
        >
          <span>{message}</span>
          {onUndo && (
            <button type="button" class="toast-undo" onClick={onUndo}>
              {t('optionsUndo')}
            </button>
          )}
          <button type="button" class="toast-close" aria-label={t('optionsToastClose')} onClick={onClose}>
            ×
          </button>
        </div>
      )}
    </div>
  );
}
