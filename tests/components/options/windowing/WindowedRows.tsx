import type { ComponentChildren } from 'preact';
import '../../../../components/options/windowing/windowed.css';
import type { WindowOptions } from '../../../../components/options/windowing/row-window';
import { useWindow } from '../../../../components/options/windowing/use-window';

/** The plainest list that is drawn through a window. */
export function WindowedRows({
  renderRow,
  ...options
}: WindowOptions & { renderRow: (index: number) => ComponentChildren }) {
  const { scrollRef, rows, heightPx, measure } = useWindow(options);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by the keyboard
    <div class="windowed" ref={scrollRef} role="region" aria-label="Rows" tabIndex={0}>
      <div role="list" style={{ position: 'relative', height: `${heightPx()}px` }}>
        {rows().map(({ index, place, startPx }) => (
          <div
            key={index}
            ref={measure}
            role="listitem"
            data-index={place}
            style={{ position: 'absolute', inset: '0 0 auto', transform: `translateY(${startPx}px)` }}
          >
            {renderRow(index)}
          </div>
        ))}
      </div>
    </div>
  );
}
