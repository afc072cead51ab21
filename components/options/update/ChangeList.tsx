import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { useWindow } from '../windowing/use-window';
import '../windowing/windowed.css';

export interface ChangeListProps {
  label: string;
  count: number;
  /** Undefined for rows that cannot be taken or left. */
  isTaken: (index: number) => boolean | undefined;
  renderRow: (index: number) => ComponentChildren;
  onToggle: (index: number) => void;
}

/** Before rows were measured. */
const rowHeightPx = 39;

/**
 * Rows to take or leave, of any number. One stop of the Tab key: arrow keys, Page Up and Down, Home and End move, space
 * takes or leaves, and so does a click.
 */
export function ChangeList({ label, count, isTaken, renderRow, onToggle }: ChangeListProps) {
  const [active, setActive] = useState(0);
  const { scrollRef, ...list } = useWindow({ count, rowHeightPx, keyOf });
  const here = Math.min(active, count - 1);
  const drawn = list.rows();
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === ' ') onToggle(here);
    else {
      const to = destinations[event.key]?.(here, list.rowsInView());
      if (to === undefined) return;
      const next = Math.max(0, Math.min(count - 1, to));
      setActive(next);
      list.scrollTo(next);
    }
    event.preventDefault();
  };
  return (
    <div class="windowed change-list" ref={scrollRef}>
      <div
        role="listbox"
        aria-label={label}
        aria-multiselectable="true"
        aria-activedescendant={drawn.some(({ index }) => index === here) ? rowId(here) : undefined}
        tabIndex={0}
        style={{ height: `${list.heightPx()}px` }}
        onKeyDown={onKeyDown}
        onClick={({ target }) => {
          const row = target instanceof Element && target.closest('[role=option]');
          if (!row) return;
          const index = Number(row.getAttribute('aria-posinset')) - 1;
          setActive(index);
          onToggle(index);
        }}
      >
        {drawn.map(({ index, place, startPx }) => {
          const taken = isTaken(index);
          return (
            // oxlint-disable-next-line jsx-a11y/interactive-supports-focus -- the list keeps the focus: rows come and go
            <div
              key={index}
              id={rowId(index)}
              ref={list.measure}
              role="option"
              class={index === here ? 'diff-row active' : 'diff-row'}
              aria-selected={taken ?? false}
              aria-disabled={taken === undefined || undefined}
              aria-setsize={count}
              aria-posinset={index + 1}
              data-index={place}
              style={{ transform: `translateY(${startPx}px)` }}
            >
              <span class="diff-take" aria-hidden="true" />
              {renderRow(index)}
            </div>
          );
        })}
      </div>
    </div>
  );
}

const destinations: Record<string, (at: number, inView: number) => number> = {
  ArrowDown: (at) => at + 1,
  ArrowUp: (at) => at - 1,
  PageDown: (at, inView) => at + inView,
  PageUp: (at, inView) => at - inView,
  Home: () => 0,
  End: () => Number.MAX_SAFE_INTEGER,
};

function keyOf(index: number): number {
  return index;
}

function rowId(index: number): string {
  return `change-${index}`;
}
