import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { ReviewAtWork } from '../../components/review/review-at-work';
import type { ReviewAction } from '../../components/review/review-keys';
import type { ReviewNews } from '../../components/review/review-news';
import { answerBroadcasts, askBackground } from '../messaging/messenger';
import type { PageSince, ReviewItem, ReviewRead } from '../messaging/review-calls';

/** One article's review: its drafts as they stand, whoever changes them, and what one key does to the current one. */
export function useReview(key: string): ReviewAtWork {
  const { review, latestRef, reload } = useReviewRead(key);
  const since = usePageSince(key, review?.read);
  const [chosen, setChosen] = useState<string | null>(null);
  const [asked, setMending] = useState<string | null>(null);
  const [news, setNews] = useState<ReviewNews | null>(null);
  /** What was settled in this sitting, the latest last. */
  const settledRef = useRef<string[]>([]);
  /** Keys may be pressed faster than they are answered: each acts on what the one before has left. */
  const queueRef = useRef(Promise.resolve());
  const chosenRef = useRef<string | null>(null);
  const choose = useCallback((id: string) => {
    chosenRef.current = id;
    setChosen(id);
  }, []);

  const act = async (action: ReviewAction) => {
    const items = latestRef.current?.items ?? [];
    const current = currentOf(items, chosenRef.current);
    if (!current) return;
    const { id, state } = current.draft;
    const at = items.indexOf(current);
    switch (action) {
      case 'next':
      case 'previous':
        choose(items[action === 'next' ? at + 1 : at - 1]?.draft.id ?? id);
        return;
      case 'mend':
        if (state.kind === 'open') setMending(id);
        return;
      case 'undo': {
        const undone = settledRef.current.pop() ?? (state.kind === 'open' ? undefined : id);
        if (undone === undefined) {
          setNews({ kind: 'nothing-to-undo' });
          return;
        }
        setNews(await undo(items, undone));
        choose(undone);
        return reload();
      }
      case 'take':
      case 'drop':
      case 'add-speaker': {
        if (state.kind !== 'open') return;
        const came = await settle(current, action);
        setNews(came);
        const isSettled = came.kind === 'taken' || came.kind === 'dropped';
        if (isSettled) settledRef.current.push(id);
        choose((isSettled && openBeside(items, at)?.draft.id) || id);
        return reload();
      }
    }
  };

  const mending = review?.items.find(({ draft }) => draft.id === asked && draft.state.kind === 'open');
  const mended = () => {
    setMending(null);
    if (!mending) return;
    settledRef.current.push(mending.draft.id);
    setNews({ kind: 'taken', name: nameOf(mending) });
    choose(openBeside(review!.items, review!.items.indexOf(mending))?.draft.id ?? mending.draft.id);
  };

  return {
    review,
    since,
    current: currentOf(review?.items ?? [], chosen)?.draft.id ?? null,
    mending: mending?.draft.id ?? null,
    news,
    select: choose,
    act: (action) => {
      queueRef.current = queueRef.current
        .then(() => act(action))
        // The background is not there: nothing was changed.
        .catch(() => setNews({ kind: 'failed' }));
    },
    setSpeakerType: (id, type) => void askBackground('review.speakerType', { id, type }),
    mended,
    leaveMending: () => setMending(null),
    readAgain: () => void askBackground('review.readAgain', { key }),
    forget: () => void askBackground('review.forget', { key }),
  };
}

/** The one that the reader has chosen, else the first that is open. */
function currentOf(items: readonly ReviewItem[], chosen: string | null): ReviewItem | undefined {
  return items.find(({ draft }) => draft.id === chosen) ?? firstOpen(items) ?? items[0];
}

/** The next that is open, from the beginning again behind the last. */
function openBeside(items: readonly ReviewItem[], at: number): ReviewItem | undefined {
  return firstOpen(items.slice(at + 1)) ?? firstOpen(items.slice(0, at));
}

function firstOpen(items: readonly ReviewItem[]): ReviewItem | undefined {
  return items.find(({ draft }) => draft.state.kind === 'open');
}

async function settle(item: ReviewItem, action: 'take' | 'drop' | 'add-speaker'): Promise<ReviewNews> {
  const { id } = item.draft;
  const name = nameOf(item);
  switch (action) {
    case 'take': {
      const taken = await askBackground('review.take', { id });
      if (taken.kind === 'failed') return { kind: 'failed' };
      return taken.kind === 'kept' ? { kind: 'taken', name } : { kind: 'not-taken', why: taken };
    }
    case 'drop': {
      const dropped = await askBackground('review.drop', { id });
      return dropped.kind === 'failed' ? { kind: 'failed' } : { kind: 'dropped', name };
    }
    case 'add-speaker': {
      const added = await askBackground('review.addSpeaker', { id });
      return added.kind === 'failed' ? { kind: 'failed' } : { kind: 'added', name: added.name };
    }
  }
}

async function undo(items: readonly ReviewItem[], id: string): Promise<ReviewNews> {
  const opened = await askBackground('review.undo', { id });
  if (opened.kind === 'failed') return { kind: 'not-undone' };
  const item = items.find(({ draft }) => draft.id === id);
  return { kind: 'opened', name: item ? nameOf(item) : '' };
}

/** "Ada Lund: tickets would cost nothing" */
function nameOf({ draft, speaker }: ReviewItem): string {
  return `${speaker?.name ?? draft.speaker.printed}: ${draft.content}`;
}

/** The article's drafts as they stand, read anew whenever anybody changes them or the dataset. */
function useReviewRead(key: string) {
  const [review, setReview] = useState<ReviewRead | null>();
  const latestRef = useRef<ReviewRead | null>(null);
  const askedRef = useRef(0);
  const readRef = useRef(0);
  const reload = useCallback(async () => {
    askedRef.current += 1;
    const asked = askedRef.current;
    const read = await askBackground('review.open', { key });
    // What was asked for earlier may come later.
    if (asked < readRef.current) return;
    readRef.current = asked;
    latestRef.current = read;
    setReview(read);
  }, [key]);
  useEffect(() => {
    const life = new AbortController();
    setReview(undefined);
    void reload();
    answerBroadcasts({ 'drafts.changed': reload, 'dataset.changed': reload }, life);
    return () => life.abort();
  }, [reload]);
  return { review, latestRef, reload };
}

/** Looks at the article's page when the review begins, when the page changes, and when the reader comes back. */
function usePageSince(key: string, read: string | undefined): PageSince {
  const [since, setSince] = useState<PageSince>({ kind: 'unseen' });
  useEffect(() => {
    if (read === undefined) return undefined;
    const life = new AbortController();
    const look = async () => {
      const seen = await askBackground('review.compare', { key });
      if (!life.signal.aborted) setSince(seen);
    };
    const comeBack = () => {
      if (document.visibilityState === 'visible') void look();
    };
    void look();
    document.addEventListener('visibilitychange', comeBack, life);
    window.addEventListener('focus', comeBack, life);
    answerBroadcasts({ 'page.changed': () => void look() }, life);
    return () => life.abort();
  }, [key, read]);
  return since;
}
