import './feeds.css';
import type { Past, Receipt } from '../../../utils/dataset/records/receipt';
import type { FeedLogEntry } from '../../../utils/dataset/records/subscription';
import type { FollowedFeed } from '../../../utils/feeds/feeds';
import { useStrings } from '../../strings';
import { FeedLog } from './FeedLog';
import { FeedRow, type FeedWays } from './FeedRow';

export interface FeedsViewProps {
  feeds: readonly FollowedFeed[];
  log: readonly FeedLogEntry[];
  history: readonly Past[];
  /** The feeds that are being looked at now. */
  checking: ReadonlySet<string>;
  /** What went wrong with what the reader asked for last. */
  trouble?: string;
  /** Undefined where nothing can be stored. */
  ways?: FeedWays & { undo: (receipt: Receipt) => void };
}

/** The feeds that the reader follows, and what they have brought. */
export function FeedsView({ feeds, log, history, checking, trouble, ways }: FeedsViewProps) {
  const { t, plural } = useStrings();
  const waiting = feeds.filter((feed) => feed.waiting).length;
  return (
    <section class="feeds" aria-labelledby="feeds-title">
      <h2 id="feeds-title" class="list-title">
        {t('optionsFeeds')}
      </h2>
      <p class="muted">{t('optionsFeedsIntro')}</p>
      {waiting > 0 && (
        <p class="notice" role="status">
          {plural('optionsFeedsWaiting', waiting)}
        </p>
      )}
      {trouble !== undefined && (
        <p class="form-problems" role="alert">
          {trouble}
        </p>
      )}
      {feeds.length > 0 && (
        <ul class="list">
          {feeds.map((feed) => (
            <FeedRow key={feed.id} feed={feed} isChecking={checking.has(feed.id)} ways={ways} />
          ))}
        </ul>
      )}
      <FeedLog log={log} history={history} onUndo={ways?.undo} />
    </section>
  );
}
