import type { ComponentChildren } from 'preact';
import { useArrival } from './use-arrival';

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
  const heading = useArrival();
  return (
    <header class="section-head">
      <div>
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {intro !== undefined && <p class="muted">{intro}</p>}
      </div>
      {actions !== undefined && <div class="actions">{actions}</div>}
    </header>
  );
}
