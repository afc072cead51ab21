import './review.css';
import type { ComponentChild } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { SpeakerType } from '../../utils/drafts/draft';
import type { PageSince, ReviewRead } from '../../utils/messaging/review-calls';
import { DateInWords } from '../DateInWords';
import { safeHref } from '../safe-href';
import { useStrings } from '../strings';
import { ArticleText } from './ArticleText';
import { DraftRow } from './DraftRow';
import { ReviewKeys } from './ReviewKeys';
import { reviewAction, type ReviewAction } from './review-keys';

export interface ReviewDeskProps {
  review: ReviewRead;
  /** What has become of the article's page since it was read. */
  since: PageSince;
  /** The id of the draft that the reader is at; null where there is none. */
  current: string | null;
  /** The form for the draft that is mended, in the place of the list; nothing while none is. */
  form?: ComponentChild;
  /** What the last key came to, for the eye and for the ear. */
  news: string | null;
  /** `YYYY-MM-DD` */
  today: string;
  onSelect: (id: string) => void;
  onAct: (action: ReviewAction) => void;
  /** What the speaker of a draft is who is not in the dataset. */
  onSpeakerType: (id: string, type: SpeakerType) => void;
  onReadAgain: () => void;
  onForget: () => void;
}

/** One article's drafts beside its text: each is taken, mended or dropped, by one key or by the pointer. */
export function ReviewDesk(props: ReviewDeskProps) {
  const { review, since, current, form, onSelect, onAct } = props;
  const isMending = Boolean(form);
  const focusRef = useRef<HTMLElement | null>(null);
  useFocusOnCurrent(focusRef, isMending ? null : current);
  const gone = since.kind === 'changed' ? since.gone : [];
  return (
    // The keys act on the draft that has the focus; this only hears them on their way up.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div
      class="sp-review"
      onKeyDown={(event) => {
        // The keys of the form are its own.
        if (isMending) return;
        const isInControl =
          event.target instanceof Element && event.target.closest('button, a, summary') !== null;
        const action = isField(event.target) ? undefined : reviewAction({ ...keyOf(event), isInControl });
        if (!action) return;
        event.preventDefault();
        onAct(action);
      }}
    >
      <ReviewHead {...props} />
      <div
        class={`sp-review-desk ${review.paragraphs.length > 0 ? '' : 'alone'} ${isMending ? 'mending' : ''}`}
      >
        {review.paragraphs.length > 0 && (
          <ArticleText review={review} current={current} onSelect={onSelect} />
        )}
        {isMending ? (
          <div class="sp-review-form">{form}</div>
        ) : (
          <DraftList {...props} gone={gone} focusRef={focusRef} />
        )}
      </div>
    </div>
  );
}

function DraftList({
  review,
  current,
  gone,
  focusRef,
  today,
  onSelect,
  onAct,
  onSpeakerType,
}: ReviewDeskProps & { gone: readonly string[]; focusRef: { current: HTMLElement | null } }) {
  return (
    <ol class="sp-drafts">
      {review.items.map((item) => (
        <DraftRow
          key={item.draft.id}
          item={item}
          isCurrent={item.draft.id === current}
          isGone={gone.includes(item.draft.id)}
          today={today}
          onSelect={() => onSelect(item.draft.id)}
          onAct={onAct}
          onSpeakerType={(type) => onSpeakerType(item.draft.id, type)}
          currentRef={(element) => {
            if (element) focusRef.current = element;
          }}
        />
      ))}
    </ol>
  );
}

function ReviewHead({ review, since, form, news, onReadAgain, onForget }: ReviewDeskProps) {
  const { t, plural } = useStrings();
  const { ref, items } = review;
  const left = items.filter(({ draft }) => draft.state.kind === 'open').length;
  const href = safeHref(ref.address);
  return (
    <header class="sp-review-head">
      <h1>
        <bdi lang={ref.language}>{ref.title}</bdi>
      </h1>
      <p class="muted">
        {[ref.outlet, ref.published].filter(Boolean).length > 0 && (
          <>
            {ref.outlet !== undefined && <bdi>{ref.outlet}</bdi>}
            {ref.outlet !== undefined && ref.published !== undefined && ' · '}
            {ref.published !== undefined && <DateInWords date={ref.published} />}
            {' · '}
          </>
        )}
        {href !== undefined && (
          <>
            <a href={href} target="_blank" rel="noopener noreferrer">
              {t('reviewOpenArticle')}
            </a>
            {' · '}
          </>
        )}
        {left === 0 ? t('reviewAllDone') : plural('reviewLeft', left, String(items.length))}
      </p>
      {since.kind === 'changed' && (
        <p class="notice">
          {plural('reviewPageChanged', since.gone.length)}{' '}
          <button type="button" class="sp-link" onClick={onReadAgain}>
            {t('reviewReadAgain')}
          </button>
        </p>
      )}
      {!form && <ReviewKeys />}
      <p class="sp-review-news" role="status">
        {news}
      </p>
      {left === 0 && (
        <button type="button" class="sp-button small" onClick={onForget}>
          {t('reviewForget')}
        </button>
      )}
    </header>
  );
}

/**
 * The draft that keys act on has the focus: at first where nothing else has it, then wherever the reader goes. It has it
 * before anything is painted: the element that had it is gone then, and a key pressed in between would be heard by nobody.
 */
function useFocusOnCurrent(focusRef: { current: HTMLElement | null }, current: string | null): void {
  const firstRef = useRef(true);
  useLayoutEffect(() => {
    const element = focusRef.current;
    if (!element || current === null) return;
    const isFree = document.activeElement === null || document.activeElement === document.body;
    if (firstRef.current && !isFree) return;
    firstRef.current = false;
    element.focus({ preventScroll: true });
    element.scrollIntoView({ block: 'nearest' });
  }, [focusRef, current]);
}

function keyOf({ key, altKey, ctrlKey, metaKey }: KeyboardEvent) {
  return { key, altKey, ctrlKey, metaKey };
}

function isField(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, textarea, select') !== null;
}
