import './fields.css';
import type { ComponentChildren } from 'preact';
import { useStrings } from '../../strings';

/** What every field of a form has. */
export interface FieldProps {
  label: string;
  hint?: string;
  /** What is wrong and what to write instead. */
  error?: string;
  required?: boolean;
  disabled?: boolean;
  /** Takes the whole width of the form. */
  wide?: boolean;
}

/** The ids of the sentences that explain a control, or undefined where there is none. */
export function describedBy(id: string, { hint, error }: FieldProps): string | undefined {
  const ids = [error !== undefined && `${id}-error`, hint !== undefined && `${id}-hint`].filter(Boolean);
  return ids.length === 0 ? undefined : ids.join(' ');
}

/** Label above a control, hint and error below it. */
export function FieldFrame({
  id,
  label,
  hint,
  error,
  required,
  wide,
  children,
}: FieldProps & { id: string; children: ComponentChildren }) {
  const { t } = useStrings();
  return (
    <div class={wide ? 'field field-wide' : 'field'}>
      <label for={id}>
        {label}
        {required && <span class="field-required"> {t('optionsRequired')}</span>}
      </label>
      {children}
      {error !== undefined && (
        <p class="field-error" id={`${id}-error`}>
          {error}
        </p>
      )}
      {hint !== undefined && (
        <p class="field-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}
