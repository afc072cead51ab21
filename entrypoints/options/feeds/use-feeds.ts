import { useCallback, useEffect, useState } from 'preact/hooks';
import type { AddStep } from '../../../components/options/feeds/AddFeedDialog';
import { useStrings } from '../../../components/strings';
import type { StagedImport } from '../../../utils/dataset/dataset';
import type { FeedLogEntry, FeedPolicy } from '../../../utils/dataset/subscription';
import type { FeedOffer } from '../../../utils/feeds/feed-offer';
import type { FollowedFeed } from '../../../utils/feeds/feeds';
import type { Refused } from '../../../utils/feeds/refusal';
import { failureMessages } from '../failure-messages';
import type { Workshop } from '../workshop';

/** What the reader is doing with feeds. */
export type FeedStage =
  | { kind: 'list'; trouble?: string }
  | { kind: 'adding'; step: AddStep }
  | { kind: 'staging'; title: string }
  | { kind: 'staged' | 'applying'; offer: FeedOffer; staged: StagedImport; policy: FeedPolicy }
  /** Asked whether they mean it. */
  | { kind: 'leaving'; feed: FollowedFeed };

/** The feeds that are followed, as they stand, and the reader's way through one of them. */
export function useFeeds({ dataset, feeds, pages, changes, stored, tell }: Workshop) {
  const { t } = useStrings();
  const [followed, setFollowed] = useState<FollowedFeed[]>([]);
  const [log, setLog] = useState<FeedLogEntry[]>([]);
  const [checking, setChecking] = useState<ReadonlySet<string>>(new Set());
  const [stage, setStage] = useState<FeedStage>({ kind: 'list' });

  const reload = useCallback(async () => {
    setFollowed(await feeds.list());
    setLog(await dataset.feedLog());
  }, [dataset, feeds]);
  useEffect(() => void reload(), [reload, stored]);
  useEffect(() => {
    const life = new AbortController();
    pages.hearFeedChecks(() => void reload(), { signal: life.signal });
    return () => life.abort();
  }, [pages, reload]);

  const mark = (id: string, isChecking: boolean) =>
    setChecking((before) => {
      const after = new Set(before);
      if (isChecking) after.add(id);
      else after.delete(id);
      return after;
    });

  /** Unless the reader has left meanwhile. */
  const goOnTo = (next: FeedStage) => setStage((now) => (now.kind === 'staging' ? next : now));

  async function goOn(offer: FeedOffer, policy: FeedPolicy): Promise<void> {
    setStage({ kind: 'staging', title: offer.manifest.title });
    const staged = await feeds.stage(offer);
    goOnTo(
      isRefused(staged)
        ? { kind: 'list', trouble: staged.message }
        : { kind: 'staged', offer, staged, policy },
    );
  }

  return {
    followed,
    log,
    checking,
    stage,
    add: () => setStage({ kind: 'adding', step: { kind: 'asking' } }),
    close: () => setStage({ kind: 'list' }),
    async look(address: string) {
      setStage({ kind: 'adding', step: { kind: 'looking' } });
      const offer = await feeds.look(address);
      const step: AddStep =
        offer.kind === 'refused' ? { kind: 'asking', why: offer.message } : { kind: 'offered', offer };
      setStage((now) => (now.kind === 'adding' ? { kind: 'adding', step } : now));
    },
    goOn,
    async lookAgain({ id, title, policy }: FollowedFeed) {
      setStage({ kind: 'staging', title });
      const offer = await feeds.lookAgain(id);
      if (offer.kind === 'refused') goOnTo({ kind: 'list', trouble: offer.message });
      else await goOn(offer, policy);
    },
    async apply() {
      if (stage.kind !== 'staged') return;
      const { offer, staged, policy } = stage;
      setStage({ ...stage, kind: 'applying' });
      const outcome = await changes.make(
        () => feeds.apply(offer, staged, { policy }),
        () => t('optionsImported', offer.manifest.title),
      );
      setStage(outcome.kind === 'done' ? { kind: 'list' } : stage);
      await reload();
    },
    async check({ id }: FollowedFeed) {
      mark(id, true);
      const before = await dataset.generation();
      await feeds.check(id);
      mark(id, false);
      await reload();
      if ((await dataset.generation()) !== before) await pages.tellChange();
    },
    async setPolicy({ id }: FollowedFeed, policy: FeedPolicy) {
      const outcome = await feeds.setPolicy(id, policy);
      if (outcome.kind === 'failed') tell(t(failureMessages[outcome.why]));
      await reload();
    },
    askToLeave: (feed: FollowedFeed) => setStage({ kind: 'leaving', feed }),
    async leave({ id, title }: FollowedFeed) {
      setStage({ kind: 'list' });
      const outcome = await feeds.unsubscribe(id);
      tell(outcome.kind === 'failed' ? t(failureMessages[outcome.why]) : t('optionsFeedUnsubscribed', title));
      await pages.tellChange();
      await reload();
    },
  };
}

function isRefused(answer: StagedImport | Refused): answer is Refused {
  return 'reason' in answer;
}
