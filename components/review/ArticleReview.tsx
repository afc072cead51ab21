import { useEffect } from 'preact/hooks';
import type { KeepAsks } from '../drafts/keep-asks';
import { KeepView } from '../drafts/KeepView';
import { useStrings } from '../strings';
import type { ReviewAtWork } from './review-at-work';
import { reviewNewsInWords } from './review-news';
import { ReviewDesk } from './ReviewDesk';

interface ArticleReviewProps {
  work: ReviewAtWork;
  asks: KeepAsks;
  /** `YYYY-MM-DD` */
  today: string;
  /** Where all articles to review are listed. */
  listHref: string;
  /** The article was forgotten with its drafts. */
  onForgotten: () => void;
  /** The form in which a draft is mended holds something that is not saved, or does not any more. */
  onUnsaved?: (isUnsaved: boolean) => void;
}

/** One article's review: the desk with its drafts, and in it the form for the one that is mended. */
export function ArticleReview({ work, asks, today, listHref, onForgotten, onUnsaved }: ArticleReviewProps) {
  const strings = useStrings();
  const { t } = strings;
  const { review, since, current, mending, news, select, act } = work;
  useEffect(() => {
    if (mending === null) onUnsaved?.(false);
  }, [mending, onUnsaved]);
  return (
    <>
      <a class="back" href={listHref}>
        ‹ {t('reviewBack')}
      </a>
      {review === null && <p class="empty">{t('reviewGone')}</p>}
      {review && (
        <ReviewDesk
          review={review}
          since={since}
          current={current}
          form={
            mending !== null && (
              <KeepView
                key={mending}
                draft={mending}
                asks={asks}
                isPart
                onKept={work.mended}
                onCancel={work.leaveMending}
                onEdit={() => onUnsaved?.(true)}
              />
            )
          }
          news={news && reviewNewsInWords(news, strings)}
          today={today}
          onSelect={select}
          onAct={act}
          onSpeakerType={work.setSpeakerType}
          onReadAgain={work.readAgain}
          onForget={() => {
            work.forget();
            onForgotten();
          }}
        />
      )}
    </>
  );
}
