import './popup.css';
import type { DatasetStatus } from '../../utils/dataset/dataset-status';
import { DatasetNotice } from '../DatasetNotice';
import { useStrings } from '../strings';
import { CompareTable } from './CompareTable';
import { NotReading } from './NotReading';
import { PersonRow } from './PersonRow';
import type { PopupAction, PopupPage } from './popup-page';
import { PopupHead } from './PopupHead';
import { SearchFound, type SearchShown } from './SearchFound';
import { Switch } from './Switch';
import { ViewTabs, type PopupView } from './ViewTabs';

export interface PopupProps {
  page: PopupPage;
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
  /** `YYYY-MM-DD` */
  today: string;
  onView: (view: PopupView) => void;
  onToggleTopic: (topic: string, isChosen: boolean) => void;
  onToggleHere: (isOn: boolean) => void;
  onToggleQuiet: (isQuiet: boolean) => void;
  onToggleEverywhere: (isOn: boolean) => void;
  onAction: (action: PopupAction) => void;
  onOpen: (actor: string) => void;
  onJump: (actor: string) => void;
  onUpdate: () => void;
  onHelp: () => void;
}

/** The page's people, the search over the dataset, and where Standpoint runs. */
export function Popup(props: PopupProps) {
  const { page, query, search, dataset, onSearch, onOpen } = props;
  const { t } = useStrings();
  return (
    <div class="sp-popup">
      <PopupHead {...props} />
      <main>
        <search>
          <input
            type="search"
            value={query}
            placeholder={t('popupSearchLabel')}
            aria-label={t('popupSearchLabel')}
            autocomplete="off"
            spellcheck={false}
            onInput={(event) => onSearch(event.currentTarget.value)}
          />
        </search>
        {dataset && <DatasetNotice state={dataset.state} />}
        {!search && page.kind === 'reading' && page.compared.length > 0 && (
          <ViewTabs view={props.view} onView={props.onView} />
        )}
        <div class="sp-popup-list">
          {search ? <SearchFound search={search} onOpen={onOpen} /> : <PageContent {...props} page={page} />}
        </div>
      </main>
      <PopupFoot {...props} />
    </div>
  );
}

function PageContent(props: PopupProps) {
  const { page, site, hasActionFailed, view, today, onAction, onOpen, onJump } = props;
  const { t } = useStrings();
  switch (page.kind) {
    case 'loading':
      return <Skeleton />;
    case 'not-reading':
      return <NotReading why={page.why} site={site} hasFailed={hasActionFailed} onAction={onAction} />;
    case 'reading':
      if (page.people.length === 0) return <p class="sp-popup-message">{t('popupNobodyHint')}</p>;
      if (view === 'compare' && page.compared.length > 0) {
        const people = page.people.map(({ person }) => person);
        return <CompareTable compared={page.compared} people={people} today={today} />;
      }
      return (
        <>
          {page.refusesCards && <p class="sp-popup-message">{t('popupCardsRefused')}</p>}
          <ul>
            {page.people.map(({ person, mentions }) => (
              <PersonRow
                key={person.id}
                person={person}
                mentions={mentions}
                onOpen={() => onOpen(person.id)}
                onJump={() => onJump(person.id)}
              />
            ))}
          </ul>
        </>
      );
  }
}

/** Three rows without words, in sight only after 100 ms: local answers come sooner. */
function Skeleton() {
  return (
    <div class="sp-skeleton sp-late" aria-hidden="true">
      <i />
      <i />
      <i />
    </div>
  );
}

function PopupFoot(props: PopupProps) {
  const { t, plural } = useStrings();
  const { site, dataset } = props;
  return (
    <footer class="sp-popup-foot">
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
