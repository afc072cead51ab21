import { useEffect, useState } from 'preact/hooks';
import { localDay } from '../../components/dates';
import { KeepView } from '../../components/drafts/KeepView';
import { Toast } from '../../components/options/shell/Toast';
import { PanelShell } from '../../components/panel/PanelShell';
import { keepAsks } from '../../utils/asking/keep-asks';
import { useOpenDrafts } from '../../utils/asking/use-open-drafts';
import { useToast } from '../../utils/asking/use-toast';
import { useTab } from '../../utils/asking/use-tab';
import { panelHash } from '../../utils/messaging/panel-address';
import { watchFrontTab, type PanelHome } from './front-tab';
import { useKept } from './use-kept';
import { useLeftOut } from './use-left-out';
import { usePrintOnce } from './use-print-once';
import { usePanelPlace } from './use-panel-place';
import { ActorView } from './views/ActorView';
import { ArticleView } from './views/ArticleView';
import { ComparisonView } from './views/ComparisonView';
import { ReadView } from './views/ReadView';
import { ReviewView } from './views/ReviewView';
import { SearchView } from './views/SearchView';

const entries = (['article', 'compare', 'review', 'search'] as const).map((kind) => ({
  kind,
  href: panelHash({ kind }),
}));

interface AppProps {
  home: PanelHome;
  firstTab: number | null;
  /** The page was opened to be printed. */
  isForPrint: boolean;
}

/** Follows the tab in front of the reader, and shows the view of the place they are at. */
export function App({ home, firstTab, isForPrint }: AppProps) {
  const { place, goTo } = usePanelPlace(home.window);
  const [tab, setTab] = useState(firstTab);
  const [leftOut, leaveOut] = useLeftOut(tab);
  const [today] = useState(() => localDay(new Date()));
  // Kept here, so that what was found is still there after a look at it.
  const [query, setQuery] = useState('');
  const front = useTab(tab, leftOut);
  const openDrafts = useOpenDrafts();
  const { toast, show, hold } = useToast();
  const onKept = useKept(goTo, show);
  const onDrawn = usePrintOnce(isForPrint);

  useEffect(() => {
    const life = new AbortController();
    watchFrontTab(home, setTab, life);
    return () => life.abort();
  }, [home]);

  return (
    <PanelShell
      entries={entries.map((entry) => (entry.kind === 'review' ? { ...entry, count: openDrafts } : entry))}
      here={place.kind}
      toast={
        <Toast
          message={toast?.message ?? null}
          onUndo={toast?.undo}
          onClose={() => show(null)}
          onHold={hold}
        />
      }
    >
      {place.kind === 'article' && (
        <ArticleView tab={tab} front={front} leftOut={leftOut} onLeaveOut={leaveOut} goTo={goTo} />
      )}
      {place.kind === 'actor' && (
        <ActorView
          key={place.actor}
          actor={place.actor}
          position={place.position}
          front={front}
          leftOut={leftOut}
          today={today}
          onDrawn={onDrawn}
        />
      )}
      {place.kind === 'keep' && (
        <KeepView
          key={place.draft}
          draft={place.draft}
          asks={keepAsks}
          onKept={onKept}
          onCancel={() => goTo({ kind: 'article' })}
        />
      )}
      {place.kind === 'compare' && (
        <ComparisonView key={panelHash(place)} place={place} front={front} today={today} onDrawn={onDrawn} />
      )}
      {place.kind === 'search' && (
        <SearchView query={query} onSearch={setQuery} generation={front.dataset?.generation} goTo={goTo} />
      )}
      {place.kind === 'read' && <ReadView tab={tab} />}
      {place.kind === 'review' && <ReviewView article={place.article} today={today} goTo={goTo} />}
    </PanelShell>
  );
}
