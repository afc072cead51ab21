import { AddFeedDialog } from '../../../components/options/feeds/AddFeedDialog';
import { AskDialog } from '../../../components/options/shell/AskDialog';
import { useStrings } from '../../../components/strings';
import type { useFeeds } from './use-feeds';

/** What is asked of the reader about feeds, above whatever the section shows. */
export function FeedDialogs({ way }: { way: ReturnType<typeof useFeeds> }) {
  const { t } = useStrings();
  const { stage } = way;
  return (
    <>
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
