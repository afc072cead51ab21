import type { ComponentChildren } from 'preact';

interface KeyButtonProps {
  /** The key that does the same, as it is shown. */
  hint: string;
  isPrimary?: boolean;
  isDisabled?: boolean;
  onClick: () => void;
  children: ComponentChildren;
}

/** A button that shows the key that does the same. */
export function KeyButton({
  hint,
  isPrimary = false,
  isDisabled = false,
  onClick,
  children,
}: KeyButtonProps) {
  return (
    <button
      type="button"
      class={isPrimary ? 'sp-button small primary' : 'sp-button small'}
      aria-keyshortcuts={hint}
      disabled={isDisabled}
      onClick={onClick}
    >
      {children} <kbd aria-hidden="true">{hint}</kbd>
    </button>
  );
}
