import { FeedsView } from '../../../components/options/feeds/FeedsView';
import type { Workshop } from '../workshop';
import type { useFeeds } from './use-feeds';

/** The list of feeds in its section. */
export function FeedsPart({
  way,
  workshop,
}: {
  way: ReturnType<typeof useFeeds>;
  workshop: Pick<Workshop, 'readOnly' | 'changes' | 'stored'>;
}) {
  const { stage } = way;
  const { readOnly, changes, stored } = workshop;
  return (
    <FeedsView
      feeds={way.followed}
      log={way.log}
      history={stored.history}
      checking={way.checking}
      {...(stage.kind === 'list' && { trouble: stage.trouble })}
      {...(!readOnly && {
        ways: {
          check: (feed) => void way.check(feed),
          look: (feed) => void way.lookAgain(feed),
          setPolicy: (feed, policy) => void way.setPolicy(feed, policy),
          unsubscribe: way.askToLeave,
          undo: (receipt) => void changes.undo(receipt),
        },
      })}
    />
  );
}
