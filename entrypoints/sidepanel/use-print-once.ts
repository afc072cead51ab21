import { useCallback, useRef } from 'preact/hooks';

/** Called when a view is drawn whole: opens the browser's print dialog the first time, on a page that is there to be printed. */
export function usePrintOnce(isForPrint: boolean): () => void {
  const hasPrintedRef = useRef(false);
  return useCallback(() => {
    if (!isForPrint || hasPrintedRef.current) return;
    hasPrintedRef.current = true;
    // Once it has been painted, with its fonts.
    requestAnimationFrame(() => requestAnimationFrame(() => print()));
  }, [isForPrint]);
}
