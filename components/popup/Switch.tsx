interface SwitchProps {
  /** Said by screen readers and shown beside it, or only said where `hint` is all there is to see. */
  label: string;
  isOn: boolean;
  isDisabled?: boolean;
  onToggle: (isOn: boolean) => void;
}

/** A switch; what stands beside it is the caller's. */
export function Switch({ label, isOn, isDisabled = false, onToggle }: SwitchProps) {
  return (
    <button
      type="button"
      role="switch"
      class="sp-switch"
      aria-checked={isOn}
      aria-label={label}
      title={label}
      disabled={isDisabled}
      onClick={() => onToggle(!isOn)}
    />
  );
}
