import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Origin } from '../../../utils/actors/origin';
import { useStrings } from '../../strings';
import { OriginBadge } from '../shell/OriginBadge';
import type { FieldErrors } from './field-errors';
import { useArrival } from '../shell/use-arrival';

export interface RecordFormProps {
  title: string;
  /** The list it stands in. */
  back: { href: string; label: string };
  /** Undefined for a record that is not there yet. */
  origin?: Origin;
  errors: FieldErrors;
  /** True where nothing can be stored. */
  readOnly: boolean;
  /** True while the record waits to be stored. */
  busy: boolean;
  /** What is to be said of changes that another page has made to the record. */
  elsewhere?: ComponentChildren;
  onSave: () => void;
  onCancel: () => void;
  /** Undefined where there is nothing to delete. */
  onDelete?: () => void;
  /** Undefined where the record is as its pack has it. */
  onRevert?: () => void;
  children: ComponentChildren;
}

/** The frame of every record's form: what it is, what is wrong, and what can be done with it. */
export function RecordForm(props: RecordFormProps) {
  const { title, back, origin, errors, readOnly, busy, elsewhere, children } = props;
  const { t, plural } = useStrings();
  const heading = useArrival();
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (errors.all.length === 0) return;
    // The first field that is wrong, else the summary: a problem may belong to no field on this form.
    const target =
      form.current?.querySelector<HTMLElement>('[aria-invalid="true"]') ??
      form.current?.querySelector<HTMLElement>('.form-problems');
    openAround(target);
    target?.focus();
  }, [errors.all]);
  const isLocked = readOnly || busy;
  return (
    <form
      ref={form}
      class="record-form"
      noValidate
      aria-label={title}
      onSubmit={(event) => {
        event.preventDefault();
        if (!isLocked) props.onSave();
      }}
    >
      <a class="back" href={back.href}>
        ‹ {back.label}
      </a>
      <header class="section-head">
        <h1 ref={heading} tabIndex={-1}>
          <bdi>{title}</bdi> {origin && <OriginBadge origin={origin} />}
        </h1>
      </header>
      {elsewhere}
      {errors.all.length > 0 && (
        <div class="form-problems" role="alert" tabIndex={-1}>
          <strong>{plural('optionsFormProblems', errors.all.length)}</strong>
          <ul>
            {errors.all.map((problem) => (
              <li key={`${problem.path} ${problem.code}`}>
                {problem.path !== '' && <code>{problem.path}</code>} {problem.message}
              </li>
            ))}
          </ul>
        </div>
      )}
      <fieldset class="plain" disabled={isLocked}>
        {children}
      </fieldset>
      <footer class="form-foot">
        <button type="submit" class="sp-button primary" disabled={isLocked}>
          {t('optionsSave')}
        </button>
        <button type="button" class="sp-button" onClick={props.onCancel}>
          {t('optionsCancel')}
        </button>
        <span class="gap" />
        {props.onRevert && (
          <button type="button" class="sp-button" disabled={isLocked} onClick={props.onRevert}>
            {t('optionsRevert')}
          </button>
        )}
        {props.onDelete && (
          <button type="button" class="sp-button danger" disabled={isLocked} onClick={props.onDelete}>
            {t('optionsDelete')}
          </button>
        )}
      </footer>
    </form>
  );
}

/** A field that is wrong must be seen: the folded parts around it unfold. */
function openAround(element: HTMLElement | null | undefined) {
  for (let at = element?.closest('details'); at; at = at.parentElement?.closest('details')) at.open = true;
}
