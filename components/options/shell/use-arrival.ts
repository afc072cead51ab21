import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/**
 * For the heading of what has come in place of something else. The control that was used is gone then and the focus
 * with it; without this the next Tab would begin at the top of the page. A focus that still stands is left alone.
 */
export function useArrival(): RefObject<HTMLHeadingElement | null> {
  const ref = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (document.activeElement === document.body) ref.current?.focus({ preventScroll: true });
  }, []);
  return ref;
}
