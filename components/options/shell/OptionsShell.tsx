import type { ComponentChildren } from 'preact';
import type { OptionsPlace } from '../../../utils/messaging/protocol';
import type { MessageKey } from '../../strings';
import { useStrings } from '../../strings';

type Section = OptionsPlace['section'];

export const sectionTitles: Record<Section, MessageKey> = {
  people: 'optionsPeople',
  positions: 'optionsPositions',
  topics: 'optionsTopics',
  sources: 'optionsSources',
  balance: 'optionsBalance',
  review: 'optionsReview',
  update: 'optionsUpdate',
  conflicts: 'optionsConflicts',
  rejections: 'optionsRejections',
  sites: 'optionsSites',
  settings: 'optionsSettings',
  backups: 'optionsBackups',
  storage: 'optionsStorage',
};

export interface OptionsShellProps {
  entries: readonly { section: Section; href: string; count?: number }[];
  here: Section;
  /** Stands above every section, such as why nothing can be changed. */
  notice?: ComponentChildren;
  children: ComponentChildren;
}

/** Navigation at the side, one section beside it. */
export function OptionsShell({ entries, here, notice, children }: OptionsShellProps) {
  const { t, locale } = useStrings();
  const numbers = new Intl.NumberFormat(locale);
  return (
    <div class="options">
      <nav aria-label={t('optionsNavigation')}>
        <div class="nav-inner">
          <div class="brand">
            <img src="/icon.svg" alt="" width="22" height="22" />
            {t('extensionName')}
          </div>
          <ul>
            {entries.map(({ section, href, count }) => (
              <li key={section}>
                <a href={href} aria-current={section === here ? 'page' : undefined}>
                  {t(sectionTitles[section])}
                  {count !== undefined && <span>{numbers.format(count)}</span>}
                </a>
              </li>
            ))}
          </ul>
        </div>
      </nav>
      <main>
        {notice}
        {children}
      </main>
    </div>
  );
}
