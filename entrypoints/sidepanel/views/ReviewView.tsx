import { useState } from 'preact/hooks';
import { ReviewDesk } from '../../../components/review/ReviewDesk';
import { ReviewList } from '../../../components/review/ReviewList';
import { reviewNewsInWords } from '../../../components/review/review-news';
import { useStrings } from '../../../components/strings';
import { useReview } from '../../../utils/asking/use-review';
import { useReviews } from '../../../utils/asking/use-reviews';
import { askBackground } from '../../../utils/messaging/messenger';
import { panelHash, type PanelPlace } from '../../../utils/messaging/panel-address';
import { KeepView } from './KeepView';

interface ReviewViewProps {
  article: string | undefined;
  today: string;
  goTo: (place: PanelPlace) => void;
}

/** The articles that were read for statements, or one of them with its drafts. */
export function ReviewView({ article, today, goTo }: ReviewViewProps) {
  return (
    <div class="sp-panel-review">
      {article === undefined ? (
        <AllReviews />
      ) : (
        <OneReview key={article} article={article} today={today} goTo={goTo} />
      )}
    </div>
  );
}

function AllReviews() {
  const { t } = useStrings();
  const reviews = useReviews();
  return (
    <>
      <h1>{t('optionsReview')}</h1>
      {reviews && (
        <ReviewList
          reviews={reviews}
          hrefOf={(article) => panelHash({ kind: 'review', article })}
          onForget={(key) => void askBackground('review.forget', { key })}
        />
      )}
    </>
  );
}

function OneReview({ article, today, goTo }: ReviewViewProps & { article: string }) {
  const strings = useStrings();
  const { t } = strings;
  const [mending, setMending] = useState<string | null>(null);
  const { review, since, current, news, select, act } = useReview(article, setMending);
  if (mending !== null) {
    return (
      <KeepView
        key={mending}
        draft={mending}
        onKept={() => {
          setMending(null);
          act('next');
        }}
        onCancel={() => setMending(null)}
      />
    );
  }
  return (
    <>
      <a class="back" href={panelHash({ kind: 'review' })}>
        ← {t('reviewBack')}
      </a>
      {review === null && <p class="sp-message">{t('reviewGone')}</p>}
      {review && (
        <ReviewDesk
          review={review}
          since={since}
          current={current}
          news={news && reviewNewsInWords(news, strings)}
          today={today}
          onSelect={select}
          onAct={act}
          onReadAgain={() => void askBackground('review.readAgain', { key: article })}
          onForget={() => {
            void askBackground('review.forget', { key: article });
            goTo({ kind: 'review' });
          }}
        />
      )}
    </>
  );
}
