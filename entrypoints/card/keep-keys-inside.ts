interface KeyHandlers {
  onEscape: () => void;
  /** Tab on the last control or Shift+Tab on the first: the way back to the page goes through the host. */
  onLeave: (direction: 'forward' | 'backward') => void;
}

/** Hands Esc and the Tab key at both ends over, and gives the dialog focus when the frame gets it. */
export function keepKeysInside(
  { onEscape, onLeave }: KeyHandlers,
  { signal }: { signal: AbortSignal },
): void {
  document.addEventListener(
    'keydown',
    (event) => {
      if (event.key === 'Escape') {
        event.preventDefault();
        onEscape();
        return;
      }
      if (event.key !== 'Tab' || event.altKey || event.ctrlKey || event.metaKey) return;
      const stops = tabStops();
      const active = document.activeElement;
      const isLast = active === stops.at(-1);
      const isFirst = active === stops[0] || !stops.some((stop) => stop === active);
      if (!(event.shiftKey ? isFirst : isLast)) return;
      event.preventDefault();
      onLeave(event.shiftKey ? 'backward' : 'forward');
    },
    { signal },
  );
  window.addEventListener(
    'focus',
    () => {
      const isAnywhere = document.activeElement !== null && document.activeElement !== document.body;
      if (!isAnywhere) document.querySelector<HTMLElement>('[role=dialog]')?.focus();
    },
    { signal },
  );
}

function tabStops(): Element[] {
  return [...document.querySelectorAll('a[href], button:not(:disabled), [tabindex="0"]')];
}
