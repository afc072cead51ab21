import { ArticleHead } from '../../../components/article/ArticleHead';
import { ArticlePeople } from '../../../components/article/ArticlePeople';
import { useStrings } from '../../../components/strings';
import { usePageActions } from '../../../utils/asking/use-page-actions';
import type { TabView } from '../../../utils/asking/use-tab';
import { askTab } from '../../../utils/messaging/messenger';
import type { PanelPlace } from '../../../utils/messaging/panel-address';

interface ArticleViewProps {
  tab: number | null;
  front: TabView;
  leftOut: readonly string[];
  onLeaveOut: (topics: readonly string[]) => void;
  goTo: (place: PanelPlace) => void;
}

/** The article in front of the reader: its topics and its people. */
export function ArticleView({ tab, front, leftOut, onLeaveOut, goTo }: ArticleViewProps) {
  const { t } = useStrings();
  const { page, site } = front;
  const { hasFailed, attempt, act, readHere, changeChoice } = usePageActions(tab, front);
  return (
    <>
      <ArticleHead
        page={page}
        site={site}
        isOnHere={page.kind === 'reading'}
        onToggleHere={(isOn) => void attempt(() => (isOn ? readHere() : changeChoice({ run: 'off' })))}
        onToggleTopic={(topic, isChosen) =>
          onLeaveOut(isChosen ? leftOut.filter((each) => each !== topic) : [...leftOut, topic])
        }
      />
      {page.kind !== 'loading' && tab !== null && (
        <div class="sp-panel-read">
          <button type="button" class="sp-button small" onClick={() => goTo({ kind: 'read' })}>
            {t('reviewThisArticle')}
          </button>
        </div>
      )}
      <ArticlePeople
        page={page}
        site={site}
        hasActionFailed={hasFailed}
        onAction={act}
        onOpen={(actor) => goTo({ kind: 'actor', actor })}
        onJump={(actor) => {
          if (tab !== null) void attempt(() => askTab(tab, 'page.jump', { actor }));
        }}
      />
    </>
  );
}
