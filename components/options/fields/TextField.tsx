import { useId } from 'preact/hooks';
import { FieldFrame, describedBy, type FieldProps } from './FieldFrame';

export interface TextFieldProps extends FieldProps {
  value: string;
  onInput: (value: string) => void;
  placeholder?: string;
  /** Several lines high. */
  multiline?: boolean;
  /** Values offered while typing; any other may be written too. */
  suggestions?: readonly string[];
  /** The language of the value, for spelling and speech. */
  lang?: string;
}

/** One line of text, or several. */
export function TextField({
  value,
  onInput,
  placeholder,
  multiline,
  suggestions,
  lang,
  ...frame
}: TextFieldProps) {
  const id = useId();
  const control = {
    id,
    value,
    placeholder,
    lang: lang || undefined,
    disabled: frame.disabled,
    dir: 'auto' as const,
    'aria-required': frame.required || undefined,
    'aria-invalid': frame.error !== undefined || undefined,
    'aria-describedby': describedBy(id, frame),
  };
  return (
    <FieldFrame id={id} {...frame}>
      {multiline ? (
        <textarea {...control} rows={3} onInput={(event) => onInput(event.currentTarget.value)} />
      ) : (
        <input
          {...control}
          type="text"
          autocomplete="off"
          list={suggestions && `${id}-list`}
          onInput={(event) => onInput(event.currentTarget.value)}
        />
      )}
      {suggestions && (
        <datalist id={`${id}-list`}>
          {suggestions.map((suggestion) => (
            <option key={suggestion} value={suggestion}>
              {suggestion}
            </option>
          ))}
        </datalist>
      )}
    </FieldFrame>
  );
}
