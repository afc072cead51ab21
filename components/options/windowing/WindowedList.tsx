import type { ComponentChildren } from 'preact';
import './windowed.css';
import type { WindowOptions } from './row-window';
import { useWindow } from './use-window';

export interface WindowedListProps extends WindowOptions {
  /** What assistive technology calls the list. */
  label: string;
  renderRow: (index: number) => ComponentChildren;
}

/**
 * A list of any length in a frame of its own that scrolls; no more of it is drawn than can be seen. Rows may be of different
 * heights.
 */
export function WindowedList({ label, count, rowHeightPx, keyOf, renderRow }: WindowedListProps) {
  const { scrollRef, rows, heightPx, measure } = useWindow({ count, rowHeightPx, keyOf });
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by the keyboard
    <div class="windowed" ref={scrollRef} role="region" aria-label={label} tabIndex={0}>
      <div role="list" aria-label={label} style={{ height: `${heightPx()}px` }}>
        {rows().map(({ index, place, startPx }) => (
          <div
            key={keyOf(index)}
            ref={measure}
            role="listitem"
            aria-setsize={count}
            aria-posinset={index + 1}
            data-index={place}
            style={{ transform: `translateY(${startPx}px)` }}
          >
            {renderRow(index)}
          </div>
        ))}
      </div>
    </div>
  );
}
