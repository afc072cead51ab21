import type { ComponentChildren } from 'preact';

/** A table that scrolls sideways in a narrow window, by the keyboard too. */
export function ScrollTable({ label, children }: { label: string; children: ComponentChildren }) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by the keyboard
    <div class="table" role="region" aria-label={label} tabIndex={0}>
      <table>{children}</table>
    </div>
  );
}
