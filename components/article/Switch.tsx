import './switch.css';

interface SwitchProps {
  /** Said by screen readers and shown on hover. */
  label: string;
  isOn: boolean;
  onToggle: (isOn: boolean) => void;
}

/** A switch; what stands beside it is the caller's. */
export function Switch({ label, isOn, onToggle }: SwitchProps) {
  return (
    <button
      type="button"
      role="switch"
      class="sp-switch"
      aria-checked={isOn}
      aria-label={label}
      title={label}
      onClick={() => onToggle(!isOn)}
    />
  );
}
