import './panel.css';
import '../print.css';
import type { ComponentChild, ComponentChildren } from 'preact';
import type { PanelPlace } from '../../utils/messaging/panel-address';
import { useStrings, type MessageKey } from '../strings';

/** What can be gone to from anywhere; other places are reached from these. */
const titles = {
  article: 'panelArticle',
  compare: 'popupCompareTab',
  review: 'optionsReview',
  search: 'panelSearch',
} as const satisfies Partial<Record<PanelPlace['kind'], MessageKey>>;

interface PanelShellProps {
  /** `count` is what waits there for the reader. */
  entries: readonly { kind: keyof typeof titles; href: string; count?: number }[];
  here: PanelPlace['kind'];
  children: ComponentChildren;
  /** What has just happened. */
  toast: ComponentChild;
}

/** The panel's frame: where one can go, and below it the view of the place. */
export function PanelShell({ entries, here, children, toast }: PanelShellProps) {
  const { t, locale } = useStrings();
  const numbers = new Intl.NumberFormat(locale);
  return (
    <div class="sp-panel">
      <nav class="sp-panel-nav" aria-label={t('panelPlaces')}>
        {entries.map(({ kind, href, count = 0 }) => (
          <a key={kind} href={href} aria-current={kind === here ? 'page' : undefined}>
            {t(titles[kind])}
            {count > 0 && <span class="count"> {numbers.format(count)}</span>}
          </a>
        ))}
      </nav>
      <main>{children}</main>
      {toast}
    </div>
  );
}
