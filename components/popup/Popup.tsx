import './popup.css';
import type { ComponentChildren } from 'preact';
import type { DatasetStatus } from '../../utils/dataset/dataset-status';
import { ArticleHead } from '../article/ArticleHead';
import { ArticlePeople } from '../article/ArticlePeople';
import type { PageAction, PageInFront } from '../article/page-in-front';
import { SearchField } from '../article/SearchField';
import { SearchFound, type SearchShown } from '../article/SearchFound';
import { Switch } from '../article/Switch';
import { DatasetNotice } from '../DatasetNotice';
import { useStrings } from '../strings';
import { ViewTabs, type PopupView } from './ViewTabs';

export interface PopupProps {
  page: PageInFront;
  /** The site in front of the reader; null where there is none to choose for. */
  site: string | null;
  isOnHere: boolean;
  isQuietHere: boolean;
  isOnEverywhere: boolean;
  hasActionFailed: boolean;
  /** Null until it is known. */
  dataset: DatasetStatus | null;
  query: string;
  /** Null while nothing is searched for. */
  search: SearchShown | null;
  onSearch: (query: string) => void;
  view: PopupView;
  /** What stands there in the view that compares. */
  compare: ComponentChildren;
  onView: (view: PopupView) => void;
  onToggleTopic: (topic: string, isChosen: boolean) => void;
  onToggleHere: (isOn: boolean) => void;
  onToggleQuiet: (isQuiet: boolean) => void;
  onToggleEverywhere: (isOn: boolean) => void;
  onAction: (action: PageAction) => void;
  /** A person, at one of their positions where it was that which was chosen. */
  onOpen: (actor: string, position?: string) => void;
  onPanel: () => void;
  /** Reads the article for statements. */
  onRead: () => void;
  /** How many drafts wait for the reader. */
  openDrafts: number;
  onReview: () => void;
  onJump: (actor: string) => void;
  onUpdate: () => void;
  onHelp: () => void;
}

/** The page's people, the search over the dataset, and where Standpoint runs. */
export function Popup(props: PopupProps) {
  const { t } = useStrings();
  const { page, query, search, dataset, onSearch, onOpen } = props;
  return (
    <div class="sp-popup">
      <ArticleHead {...props} hasTopics={!isComparing(props)} />
      <main>
        <SearchField label={t('popupSearchLabel')} query={query} onSearch={onSearch} />
        {dataset && <DatasetNotice state={dataset.state} />}
        {!search && page.kind === 'reading' && page.compared.length > 0 && (
          <ViewTabs view={props.view} onView={props.onView} />
        )}
        <div class="sp-popup-list">
          {search ? <SearchFound search={search} onOpen={onOpen} /> : <PageContent {...props} />}
        </div>
      </main>
      <PopupFoot {...props} />
    </div>
  );
}

function PageContent(props: PopupProps) {
  return isComparing(props) ? <>{props.compare}</> : <ArticlePeople {...props} />;
}

/** There it is chosen what is compared, topics too. */
function isComparing({ page, view, search }: PopupProps): boolean {
  return !search && view === 'compare' && page.kind === 'reading' && page.compared.length > 0;
}

function PopupFoot(props: PopupProps) {
  const { t, plural } = useStrings();
  const { site, dataset } = props;
  return (
    <footer class="sp-popup-foot">
      <div class="drafts">
        <button type="button" class="sp-link" onClick={props.onRead}>
          {t('reviewThisArticle')}
        </button>
        {props.openDrafts > 0 && (
          <button type="button" class="sp-link" onClick={props.onReview}>
            {plural('reviewOpen', props.openDrafts)}
          </button>
        )}
      </div>
      <div class="switches">
        {site !== null && (
          <span class="choice">
            <Switch label={t('popupQuietHere')} isOn={props.isQuietHere} onToggle={props.onToggleQuiet} />
            <span aria-hidden="true" title={t('popupQuietHint')}>
              {t('popupQuietHere')}
            </span>
          </span>
        )}
        <span class="choice">
          <Switch
            label={t('popupEverywhere')}
            isOn={props.isOnEverywhere}
            onToggle={props.onToggleEverywhere}
          />
          <span aria-hidden="true" title={t('popupEverywhereHint')}>
            {t('popupEverywhere')}
          </span>
        </span>
      </div>
      <div class="dataset">
        <span>
          {dataset &&
            t(
              'popupDataset',
              plural('peopleCount', dataset.counts.people),
              plural('cardPositions', dataset.counts.positions),
            )}
        </span>
        <span class="links">
          <button type="button" class="sp-link" onClick={props.onPanel}>
            {t('popupPanel')}
          </button>
          <button type="button" class="sp-link" onClick={props.onHelp}>
            {t('popupHelp')}
          </button>
          <button type="button" class="sp-link" onClick={props.onUpdate}>
            {t('popupUpdate')}
          </button>
        </span>
      </div>
    </footer>
  );
}
