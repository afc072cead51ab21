import { AddFeedDialog } from '../../../components/options/feeds/AddFeedDialog';
import { FeedsView } from '../../../components/options/feeds/FeedsView';
import { AskDialog } from '../../../components/options/AskDialog';
import { useStrings } from '../../../components/strings';
import type { Workshop } from '../workshop';
import type { useFeeds } from './use-feeds';

/** The list of feeds in its section, with what is asked of the reader above it. */
export function FeedsPart({
  way,
  workshop,
}: {
  way: ReturnType<typeof useFeeds>;
  workshop: Pick<Workshop, 'readOnly' | 'changes' | 'stored'>;
}) {
  const { t } = useStrings();
  const { stage } = way;
  const { readOnly, changes, stored } = workshop;
  return (
    <>
      <FeedsView
        feeds={way.followed}
        log={way.log}
        history={stored.history}
        checking={way.checking}
        {...(stage.kind === 'list' && { trouble: stage.trouble })}
        {...(!readOnly && {
          ways: {
            add: way.add,
            check: (feed) => void way.check(feed),
            look: (feed) => void way.lookAgain(feed),
            setPolicy: (feed, policy) => void way.setPolicy(feed, policy),
            unsubscribe: way.askToLeave,
            undo: (receipt) => void changes.undo(receipt),
          },
        })}
      />
      {stage.kind === 'adding' && (
        <AddFeedDialog
          step={stage.step}
          onLook={(address) => void way.look(address)}
          onGoOn={(offer, policy) => void way.goOn(offer, policy)}
          onClose={way.close}
        />
      )}
      {stage.kind === 'leaving' && (
        <AskDialog
          title={t('optionsFeedLeaveTitle', stage.feed.title)}
          text={t('optionsFeedLeaveText')}
          stay={t('optionsCancel')}
          go={t('optionsFeedLeaveGo')}
          onStay={way.close}
          onGo={() => void way.leave(stage.feed)}
        />
      )}
    </>
  );
}
