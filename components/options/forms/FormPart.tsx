import type { ComponentChildren } from 'preact';

/** A titled group of fields. */
export function FormPart({
  title,
  intro,
  children,
}: {
  title: string;
  intro?: string;
  children: ComponentChildren;
}) {
  return (
    <fieldset class="form-part">
      <legend>{title}</legend>
      {intro !== undefined && <p class="muted">{intro}</p>}
      <div class="fields">{children}</div>
    </fieldset>
  );
}
