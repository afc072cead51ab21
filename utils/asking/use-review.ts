import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { ReviewAction } from '../../components/review/review-keys';
import type { ReviewNews } from '../../components/review/review-news';
import { answerBroadcasts, askBackground } from '../messaging/messenger';
import type { PageSince, ReviewItem, ReviewRead } from '../messaging/review-calls';

export interface ReviewAtWork {
  /** Null where the article is not among those to review; undefined until that is known. */
  review: ReviewRead | null | undefined;
  since: PageSince;
  current: string | null;
  news: ReviewNews | null;
  select: (id: string) => void;
  act: (action: ReviewAction) => void;
}

/**
 * One article's review: its drafts as they stand, whoever changes them, and what one key does to the current one.
 *
 * @param onMend the current draft is to be mended in a form
 */
export function useReview(key: string, onMend: (id: string) => void): ReviewAtWork {
  const { review, reload } = useReviewRead(key);
  const since = usePageSince(key, review?.read);
  const [chosen, setChosen] = useState<string | null>(null);
  const [news, setNews] = useState<ReviewNews | null>(null);
  /** What was settled in this sitting, the latest last. */
  const settledRef = useRef<string[]>([]);
  const busyRef = useRef(false);
  const items = review?.items ?? [];
  const current = items.find(({ draft }) => draft.id === chosen) ?? firstOpen(items) ?? items[0];

  const act = async (action: ReviewAction) => {
    if (!current || busyRef.current) return;
    const at = items.indexOf(current);
    const { id } = current.draft;
    switch (action) {
      case 'next':
      case 'previous':
        setChosen(items[action === 'next' ? at + 1 : at - 1]?.draft.id ?? id);
        return;
      case 'mend':
        if (current.draft.state.kind === 'open') onMend(id);
        return;
      case 'undo': {
        const undone = settledRef.current.pop() ?? (current.draft.state.kind === 'open' ? undefined : id);
        if (undone === undefined) setNews({ kind: 'nothing-to-undo' });
        else {
          setNews(await undo(items, undone));
          setChosen(undone);
        }
        return reload();
      }
      case 'take':
      case 'drop':
      case 'add-speaker': {
        if (current.draft.state.kind !== 'open') return;
        const came = await settle(current, action);
        setNews(came);
        if (came.kind === 'taken' || came.kind === 'dropped') {
          settledRef.current.push(id);
          setChosen((firstOpen(items.slice(at + 1)) ?? firstOpen(items.slice(0, at)))?.draft.id ?? id);
        } else setChosen(id);
        return reload();
      }
    }
  };

  return {
    review,
    since,
    current: current?.draft.id ?? null,
    news,
    select: setChosen,
    act: (action) => {
      void act(action).finally(() => {
        busyRef.current = false;
      });
      busyRef.current = true;
    },
  };
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
  const newestRef = useRef(0);
  const reload = useCallback(async () => {
    newestRef.current += 1;
    const asked = newestRef.current;
    const read = await askBackground('review.open', { key });
    if (asked === newestRef.current) setReview(read);
  }, [key]);
  useEffect(() => {
    const life = new AbortController();
    setReview(undefined);
    void reload();
    answerBroadcasts({ 'drafts.changed': reload, 'dataset.changed': reload }, life);
    return () => life.abort();
  }, [reload]);
  return { review, reload };
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
