import { useId } from 'preact/hooks';
import { FieldFrame, describedBy, type FieldProps } from './FieldFrame';

export interface SelectFieldProps<Value extends string> extends FieldProps {
  value: Value;
  options: readonly { value: Value; label: string }[];
  onChange: (value: Value) => void;
}

/** One of a few values. */
export function SelectField<Value extends string>({
  value,
  options,
  onChange,
  ...frame
}: SelectFieldProps<Value>) {
  const id = useId();
  return (
    <FieldFrame id={id} {...frame}>
      <select
        id={id}
        value={value}
        disabled={frame.disabled}
        aria-required={frame.required || undefined}
        aria-invalid={frame.error !== undefined || undefined}
        aria-describedby={describedBy(id, frame)}
        onChange={(event) => onChange(event.currentTarget.value as Value)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </FieldFrame>
  );
}
