import type { NotReadingReason, PersonNamed, PageInFront } from '../../components/article/page-in-front';
import type { PageSummary, TabStatus } from '../messaging/protocol';
import type { ArticleOverview } from '../relevance/article-overview';
import type { PersonLine } from '../relevance/person-line';
import { choiceFor, siteOf, type Settings, type SiteChoice } from '../settings/settings';

/** What can be known of a tab before its people are looked up. */
export interface TabFacts {
  /** Absent where the browser hides it. */
  url?: string;
  isPrivate: boolean;
  status: TabStatus;
  settings: Settings;
  /** Null when no reader script answers there. */
  summary: PageSummary | null;
}

/** The site in front of the reader, as settings name it; null on pages that are none of the web. */
export function siteInFront({ url, status }: Pick<TabFacts, 'url' | 'status'>): string | null {
  if (status.kind === 'no-access') return status.site;
  if (status.kind === 'closed' || url === undefined || !URL.canParse(url)) return null;
  const { protocol, hostname } = new URL(url);
  return protocol === 'https:' || protocol === 'http:' ? siteOf(hostname) : null;
}

/** The page as the popup shows it. The overview may lack people that have left the dataset meanwhile. */
export function describePage(facts: TabFacts, overview: ArticleOverview): PageInFront {
  const { summary } = facts;
  if (summary?.state.kind === 'reading') {
    const { article, refusesCards } = summary;
    const { topics, compared } = overview;
    return {
      kind: 'reading',
      article,
      people: join(summary, overview.people),
      topics,
      compared,
      refusesCards,
    };
  }
  return {
    kind: 'not-reading',
    why: whyNotReading(facts),
    ...(summary && { article: summary.article }),
  };
}

/** Whether the page has its names unmarked: what it does, else what is chosen, else quiet in private windows alone. */
export function isQuiet({ summary, settings, isPrivate }: TabFacts, site: string | null): boolean {
  if (summary?.state.kind === 'reading') return summary.state.quiet;
  return (site === null ? undefined : choiceFor(settings, site).quiet) ?? isPrivate;
}

/** The choice that makes a site be read: nothing at all where taking "off" away is enough. */
export function choiceToRead(settings: Settings, site: string): SiteChoice {
  const { run: _, ...others } = settings.sites[site] ?? {};
  const without = { ...settings, sites: { ...settings.sites, [site]: others } };
  const wasOff = choiceFor(settings, site).run === 'off';
  const isEnough = wasOff && settings.runMode === 'news' && choiceFor(without, site).run !== 'off';
  return isEnough ? others : { ...others, run: 'on' };
}

function whyNotReading(facts: TabFacts): NotReadingReason {
  const { status, settings, summary } = facts;
  if (status.kind === 'closed') return 'closed';
  if (!settings.enabled) return 'off-everywhere';
  if (summary?.state.kind === 'not-reading') return summary.state.why;
  const site = siteInFront(facts);
  const run = site === null ? undefined : choiceFor(settings, site).run;
  if (run === 'off') return 'off-here';
  if (status.kind === 'no-access') return 'no-access';
  if (run === 'on' || settings.runMode === 'news') return 'not-started';
  return settings.runMode === 'listed' ? 'not-listed' : 'only-on-button';
}

function join(summary: PageSummary, lines: readonly PersonLine[]): PersonNamed[] {
  const byId = new Map(lines.map((line) => [line.id, line]));
  return summary.people.flatMap(({ actor, mentions }) => {
    const person = byId.get(actor);
    return person ? [{ person, mentions }] : [];
  });
}
