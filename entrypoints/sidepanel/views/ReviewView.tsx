import { ArticleReview } from '../../../components/review/ArticleReview';
import { ReviewList } from '../../../components/review/ReviewList';
import { useStrings } from '../../../components/strings';
import { keepAsks } from '../../../utils/asking/keep-asks';
import { useReview } from '../../../utils/asking/use-review';
import { useReviews } from '../../../utils/asking/use-reviews';
import { askBackground } from '../../../utils/messaging/messenger';
import { panelHash, type PanelPlace } from '../../../utils/messaging/panel-address';

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
  return (
    <ArticleReview
      work={useReview(article)}
      asks={keepAsks}
      today={today}
      listHref={panelHash({ kind: 'review' })}
      onForgotten={() => goTo({ kind: 'review' })}
    />
  );
}
