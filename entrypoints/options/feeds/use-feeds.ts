import { useCallback, useEffect, useState } from 'preact/hooks';
import type { AddStep } from '../../../components/options/feeds/AddFeedDialog';
import { refusalInWords } from '../../../components/refusal-words';
import { useStrings } from '../../../components/strings';
import type { Progress } from '../../../utils/dataset/checking/incoming';
import type { Staged } from '../../../utils/dataset/staging/staged';
import type { FeedLogEntry, FeedPolicy } from '../../../utils/dataset/records/subscription';
import type { FeedOffer } from '../../../utils/feeds/feed-offer';
import type { FollowedFeed } from '../../../utils/feeds/feeds';
import { failureMessages } from '../failure-messages';
import type { Workshop } from '../workshop';

/** What the reader is doing with feeds. */
export type FeedStage =
  | { kind: 'list'; trouble?: string }
  | { kind: 'adding'; step: AddStep }
  | { kind: 'staging'; title: string; progress: Progress; life: AbortController }
  | {
      kind: 'staged' | 'applying';
      offer: FeedOffer;
      staged: Staged;
      policy: FeedPolicy;
    }
  /** Asked whether they mean it. */
  | { kind: 'leaving'; feed: FollowedFeed };

/** The feeds that are followed, as they stand, and the reader's way through one of them. */
export function useFeeds({ dataset, feeds, pages, changes, stored, tell }: Workshop) {
  const strings = useStrings();
  const { t } = strings;
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

  function begin(title: string): AbortController {
    const life = new AbortController();
    setStage({ kind: 'staging', title, progress: { step: 'reading', done: 0 }, life });
    return life;
  }

  /** Goes on unless the reader has left meanwhile. */
  const goOnTo = ({ signal }: AbortController, next: FeedStage) => {
    if (!signal.aborted) setStage(next);
  };

  async function stageOffer(offer: FeedOffer, policy: FeedPolicy, life: AbortController): Promise<void> {
    const { signal } = life;
    const onProgress = (progress: Progress) => {
      setStage((now) => (now.kind === 'staging' && now.life === life ? { ...now, progress } : now));
    };
    const staged = await feeds.stage(offer, { signal, onProgress });
    if (staged.kind === 'refused')
      return goOnTo(life, { kind: 'list', trouble: refusalInWords(staged, strings) });
    if (signal.aborted) return dataset.discardStaged(staged.id);
    goOnTo(life, { kind: 'staged', offer, staged, policy });
  }

  /** Leaves what is under way for something else; nothing has changed. */
  const leaveFor = (next: FeedStage) => {
    if (stage.kind === 'staging') stage.life.abort();
    if (stage.kind === 'staged') void dataset.discardStaged(stage.staged.id);
    setStage(next);
  };

  return {
    followed,
    log,
    checking,
    stage,
    add: () => leaveFor({ kind: 'adding', step: { kind: 'asking' } }),
    close: () => leaveFor({ kind: 'list' }),
    async look(address: string) {
      setStage({ kind: 'adding', step: { kind: 'looking' } });
      const offer = await feeds.look(address);
      const step: AddStep =
        offer.kind === 'refused'
          ? { kind: 'asking', why: refusalInWords(offer, strings) }
          : { kind: 'offered', offer };
      setStage((now) => (now.kind === 'adding' ? { kind: 'adding', step } : now));
    },
    goOn: (offer: FeedOffer, policy: FeedPolicy) => stageOffer(offer, policy, begin(offer.manifest.title)),
    async lookAgain({ id, title, policy }: FollowedFeed) {
      const life = begin(title);
      const offer = await feeds.lookAgain(id);
      if (offer.kind === 'refused') goOnTo(life, { kind: 'list', trouble: refusalInWords(offer, strings) });
      else await stageOffer(offer, policy, life);
    },
    /** Gets the keys of the changes that are not to be made. */
    async apply(left: ReadonlySet<string>) {
      if (stage.kind !== 'staged') return;
      const { offer, staged, policy } = stage;
      setStage({ ...stage, kind: 'applying' });
      const outcome = await changes.make(
        () => feeds.apply(offer, staged, { policy, leave: { keys: [...left] } }),
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
