import { useStrings, type MessageKey } from '../strings';

/** The people one by one, or side by side. */
export type PopupView = 'people' | 'compare';

const views: readonly { view: PopupView; label: MessageKey }[] = [
  { view: 'people', label: 'popupPeopleTab' },
  { view: 'compare', label: 'popupCompareTab' },
];

interface ViewTabsProps {
  view: PopupView;
  onView: (view: PopupView) => void;
}

/** Chooses between the two looks at an article. */
export function ViewTabs({ view, onView }: ViewTabsProps) {
  const { t } = useStrings();
  return (
    <div class="sp-views" role="group" aria-label={t('popupViews')}>
      {views.map((each) => (
        <button
          key={each.view}
          type="button"
          aria-pressed={each.view === view}
          onClick={() => onView(each.view)}
        >
          {t(each.label)}
        </button>
      ))}
    </div>
  );
}
