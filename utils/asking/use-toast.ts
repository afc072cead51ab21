import { useCallback, useEffect, useState } from 'preact/hooks';

/** Long enough to read a sentence twice and reach the button by keyboard. */
const shownMs = 12_000;

export interface ToastState {
  message: string;
  /** Absent where there is nothing to take back. */
  undo?: () => void;
}

/** The message at the foot of the page; goes by itself unless it is held. */
export function useToast() {
  const [toast, setToast] = useState<ToastState | null>(null);
  const [isHeld, setHeld] = useState(false);
  useEffect(() => {
    if (toast === null || isHeld) return undefined;
    const timer = setTimeout(() => setToast(null), shownMs);
    return () => clearTimeout(timer);
  }, [toast, isHeld]);
  const show = useCallback((next: ToastState | null) => {
    setHeld(false);
    setToast(next);
  }, []);
  return { toast, show, hold: setHeld };
}
