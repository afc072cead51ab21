import { useEffect, useId, useRef, useState } from 'preact/hooks';

export interface CellFieldProps {
  label: string;
  value: string;
  lang?: string;
  /** The sentence that says what is wrong; null once it is stored. */
  onSave: (value: string) => Promise<string | null>;
  /** Stored with Enter: the keys go on to the row below. */
  onDone: () => void;
  /** Left without a change. */
  onCancel: () => void;
}

/** The field in place of a cell. Enter stores, Escape leaves it as it was, and so does leaving an unchanged field. */
export function CellField({ label, value, lang, onSave, onDone, onCancel }: CellFieldProps) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [text, setText] = useState(value);
  const [error, setError] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);

  const save = async () => {
    if (text === value) {
      onDone();
      return;
    }
    setBusy(true);
    const wrong = await onSave(text);
    setBusy(false);
    if (wrong === null) onDone();
    else {
      setError(wrong);
      field.current?.focus();
    }
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // The grid's own keys are letters of the text here.
    event.stopPropagation();
    if (event.key === 'Enter') void save();
    else if (event.key === 'Escape') onCancel();
    else return;
    event.preventDefault();
  };
  return (
    <span class="cell-field">
      <input
        ref={field}
        type="text"
        dir="auto"
        lang={lang}
        value={text}
        readOnly={busy}
        aria-label={label}
        aria-invalid={error !== null || undefined}
        aria-describedby={error === null ? undefined : `${id}-error`}
        onInput={(event) => setText(event.currentTarget.value)}
        onKeyDown={onKeyDown}
        onBlur={() => {
          if (text === value && !busy) onCancel();
        }}
      />
      {error !== null && (
        <span class="field-error" id={`${id}-error`} role="alert">
          {error}
        </span>
      )}
    </span>
  );
}
