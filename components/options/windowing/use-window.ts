import type { RefObject } from 'preact';
import { useLayoutEffect, useReducer, useRef, useState } from 'preact/hooks';
import { oncePerFrame } from './once-per-frame';
import { createRowWindow, type RowWindow, type WindowOptions } from './row-window';

/** The window on the rows of an element that scrolls, drawn anew whenever other rows come into view. */
export function useWindow(
  options: WindowOptions,
): RowWindow & { scrollRef: RefObject<HTMLDivElement | null> } {
  const scrollRef = useRef<HTMLDivElement>(null);
  const [, draw] = useReducer((drawn: number) => drawn + 1, 0);
  // A frame of its own: a list that appears and its rows would be one long task. What is scrolled is drawn in its frame.
  const [rowWindow] = useState(() => createRowWindow(oncePerFrame(() => draw(undefined))));
  rowWindow.set(options);
  useLayoutEffect(() => (scrollRef.current ? rowWindow.start(scrollRef.current) : undefined), [rowWindow]);
  useLayoutEffect(() => rowWindow.settle());
  return { ...rowWindow, scrollRef };
}
