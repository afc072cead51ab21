import { useId } from 'preact/hooks';
import { describedBy, type FieldProps } from './FieldFrame';

export interface CheckFieldProps extends FieldProps {
  checked: boolean;
  onChange: (checked: boolean) => void;
}

/** Yes or no. */
export function CheckField({ checked, onChange, ...frame }: CheckFieldProps) {
  const id = useId();
  return (
    <div class={frame.wide ? 'check field-wide' : 'check'}>
      <input
        type="checkbox"
        id={id}
        checked={checked}
        disabled={frame.disabled}
        aria-describedby={describedBy(id, frame)}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <div>
        <label for={id}>{frame.label}</label>
        {frame.error !== undefined && (
          <p class="field-error" id={`${id}-error`}>
            {frame.error}
          </p>
        )}
        {frame.hint !== undefined && (
          <p class="field-hint" id={`${id}-hint`}>
            {frame.hint}
          </p>
        )}
      </div>
    </div>
  );
}
