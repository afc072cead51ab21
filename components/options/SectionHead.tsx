import type { ComponentChildren } from 'preact';

/** The head of a section: what it is, one sentence on it, and what can be done. */
export function SectionHead({
  title,
  intro,
  actions,
}: {
  title: string;
  intro?: string;
  actions?: ComponentChildren;
}) {
  return (
    <header class="section-head">
      <div>
        <h1>{title}</h1>
        {intro !== undefined && <p class="muted">{intro}</p>}
      </div>
      {actions !== undefined && <div class="actions">{actions}</div>}
    </header>
  );
}
