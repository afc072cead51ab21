import { answerBroadcasts, askBackground } from '../../utils/messaging/messenger';
import { watchFeedTimes } from '../../utils/storage/watch-feed-times';

/** The rest of the extension, as far as a change to the dataset concerns it. */
export interface OtherPages {
  /** Says that the stored dataset was changed here; open pages follow. */
  tellChange: () => Promise<void>;
  /** Calls back when it was changed elsewhere, until the signal. */
  hearChanges: (onChange: () => Promise<void>, options: { signal: AbortSignal }) => void;
  /** Calls back when drafts were found, reviewed or forgotten, until the signal. */
  hearDrafts: (onChange: () => Promise<void>, options: { signal: AbortSignal }) => void;
  /** Calls back while the background compiles names, with how much is done, until the signal. */
  hearPreparing: (onShare: (share: number) => void, options: { signal: AbortSignal }) => void;
  /** Calls back after each look at a feed, until the signal. */
  hearFeedChecks: (onCheck: () => void, options: { signal: AbortSignal }) => void;
}

/** From one options page to another without the background, which may have to be woken first. */
const optionsPages = new BroadcastChannel('dataset.changed');

export const otherPages: OtherPages = {
  tellChange: () => {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel is no window
    optionsPages.postMessage(null);
    return askBackground('dataset.changed', {});
  },
  hearChanges: (onChange, options) => {
    optionsPages.addEventListener('message', () => void onChange(), options);
    answerBroadcasts({ 'dataset.changed': onChange }, options);
  },
  hearDrafts: (onChange, options) => answerBroadcasts({ 'drafts.changed': onChange }, options),
  hearPreparing: (onShare, options) =>
    answerBroadcasts({ 'names.preparing': ({ share }) => onShare(share) }, options),
  hearFeedChecks: watchFeedTimes,
};
