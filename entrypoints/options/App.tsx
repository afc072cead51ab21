import { useEffect, useMemo, useState } from 'preact/hooks';
import { DatasetNotice } from '../../components/DatasetNotice';
import { localDay } from '../../components/dates';
import { AskDialog } from '../../components/options/shell/AskDialog';
import { OptionsShell, sectionTitles } from '../../components/options/shell/OptionsShell';
import { RecoveredNotice } from '../../components/options/history/RecoveredNotice';
import { PreparingNames } from '../../components/options/shell/PreparingNames';
import { Toast } from '../../components/options/shell/Toast';
import { useStrings } from '../../components/strings';
import type { Feeds } from '../../utils/feeds/feeds';
import { hashOf, optionsSections } from '../../utils/messaging/options-address';
import type { OptionsPlace } from '../../utils/messaging/protocol';
import { rememberedColumns, type ColumnMemory } from '../../utils/settings/remembered-columns';
import { UpdateWithFeeds } from './feeds/UpdateWithFeeds';
import { namesCompiler, type NamesCompiler } from './names-compiler';
import { otherPages, type OtherPages } from './other-pages';
import type { PageDataset } from './page-dataset';
import { BalanceSection } from './sections/BalanceSection';
import { BackupsSection } from './sections/BackupsSection';
import { ConflictsSection } from './sections/ConflictsSection';
import { PeopleSection } from './sections/PeopleSection';
import { PositionsSection } from './sections/PositionsSection';
import { RejectionsSection } from './sections/RejectionsSection';
import { ReviewSection } from './sections/ReviewSection';
import { SettingsSection } from './sections/SettingsSection';
import { SitesSection } from './sections/SitesSection';
import { SourcesSection } from './sections/SourcesSection';
import { StorageSection } from './sections/StorageSection';
import { TopicsSection } from './sections/TopicsSection';
import type { Workshop } from './workshop';
import { useChanges } from './use-changes';
import { useNames } from './use-names';
import { createGuard, usePlace } from './use-place';
import { useStored, type Stored } from './use-stored';
import { useToast } from '../../utils/asking/use-toast';

export interface AppProps {
  dataset: PageDataset;
  feeds: Feeds;
  pages?: OtherPages;
  compiler?: NamesCompiler;
  columnMemory?: ColumnMemory;
}

/** The dataset workshop: reads what is stored, shows one section of it, and makes the reader's changes. */
export function App({
  dataset,
  feeds,
  pages = otherPages,
  compiler = namesCompiler,
  columnMemory = rememberedColumns,
}: AppProps) {
  const { t } = useStrings();
  const guard = useMemo(createGuard, []);
  const { place, goTo, question } = usePlace(guard);
  const { stored, reload } = useStored(dataset, pages);
  const { toast, show, hold } = useToast();
  const names = useNames(dataset, pages, compiler);
  const changes = useChanges({ dataset, pages, prepareNames: names.prepare, reload, show });
  const [today] = useState(() => localDay(new Date()));
  const [queries, setQueries] = useState<Record<string, string>>({});

  const sectionTitle = t(sectionTitles[place.section]);
  useEffect(() => {
    document.title = `${sectionTitle} · ${t('extensionName')}`;
  }, [sectionTitle, t]);

  const workshop: Workshop | null = stored && {
    dataset,
    feeds,
    pages,
    stored,
    changes,
    columnMemory,
    guard,
    place,
    goTo,
    today,
    readOnly: stored.overview.state.kind !== 'stored',
    query: queries[place.section] ?? '',
    setQuery: (query) => setQueries({ ...queries, [place.section]: query }),
    tell: (message) => show({ message }),
  };
  return (
    <>
      <OptionsShell
        here={place.section}
        notice={
          <>
            {stored && <DatasetNotice state={stored.overview.state} />}
            {stored && stored.recovered > 0 && (
              <RecoveredNotice
                count={stored.recovered}
                onSeen={async () => {
                  await dataset.forgetRecovered();
                  await reload();
                }}
              />
            )}
            <PreparingNames share={names.share} />
          </>
        }
        entries={optionsSections.map((section) => ({
          section,
          href: hashOf({ section }),
          count: stored ? countOf(section, stored) : undefined,
        }))}
      >
        {workshop && <SectionAt workshop={workshop} />}
      </OptionsShell>
      <Toast message={toast?.message ?? null} onUndo={toast?.undo} onClose={() => show(null)} onHold={hold} />
      {question && (
        <AskDialog
          title={t('optionsLeaveTitle')}
          text={t('optionsLeaveText')}
          stay={t('optionsLeaveStay')}
          go={t('optionsLeaveGo')}
          onStay={question.stay}
          onGo={question.go}
        />
      )}
    </>
  );
}

function SectionAt({ workshop }: { workshop: Workshop }) {
  const { section } = workshop.place;
  switch (section) {
    case 'people':
      return <PeopleSection {...workshop} />;
    case 'positions':
      return <PositionsSection {...workshop} />;
    case 'topics':
      return <TopicsSection {...workshop} />;
    case 'sources':
      return <SourcesSection {...workshop} />;
    case 'balance':
      return <BalanceSection {...workshop} />;
    case 'review':
      return <ReviewSection {...workshop} />;
    case 'update':
      return <UpdateWithFeeds {...workshop} />;
    case 'conflicts':
      return <ConflictsSection {...workshop} />;
    case 'rejections':
      return <RejectionsSection {...workshop} />;
    case 'sites':
      return <SitesSection />;
    case 'settings':
      return <SettingsSection />;
    case 'backups':
      return <BackupsSection {...workshop} />;
    case 'storage':
      return <StorageSection {...workshop} />;
  }
}

function countOf(
  section: OptionsPlace['section'],
  { overview: { counts }, openDrafts, rejections, conflicts }: Stored,
): number | undefined {
  switch (section) {
    case 'people':
      return counts.actor;
    case 'positions':
      return counts.position;
    case 'topics':
      return counts.topic;
    case 'sources':
      return counts.source;
    case 'review':
      return openDrafts || undefined;
    case 'conflicts':
      return conflicts.length || undefined;
    case 'rejections':
      return rejections.length || undefined;
    case 'balance':
    case 'update':
    case 'sites':
    case 'settings':
    case 'backups':
    case 'storage':
      return undefined;
  }
}
