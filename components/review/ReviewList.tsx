import './review.css';
import type { ReviewSummary } from '../../utils/dataset/editing/drafts';
import { DateInWords } from '../DateInWords';
import { useStrings } from '../strings';

export interface ReviewListProps {
  reviews: readonly ReviewSummary[];
  hrefOf: (key: string) => string;
  onForget: (key: string) => void;
}

/** The articles that were read for statements, with how much of each waits. */
export function ReviewList({ reviews, hrefOf, onForget }: ReviewListProps) {
  const { t, plural } = useStrings();
  if (reviews.length === 0) return <p class="empty">{t('reviewNothing')}</p>;
  return (
    <ul class="sp-reviews">
      {reviews.map(({ ref, open, kept, dropped }) => (
        <li key={ref.key}>
          <div>
            <a class="sp-reviews-title" href={hrefOf(ref.key)}>
              <bdi lang={ref.language}>{ref.title}</bdi>
            </a>
            <p class="muted">
              {ref.outlet !== undefined && (
                <>
                  <bdi>{ref.outlet}</bdi>
                  {' · '}
                </>
              )}
              {ref.published !== undefined && (
                <>
                  <DateInWords date={ref.published} />
                  {' · '}
                </>
              )}
              {plural('reviewKept', kept)}, {plural('reviewDropped', dropped)}
            </p>
          </div>
          <span class={open > 0 ? 'sp-reviews-open' : 'muted'}>{plural('reviewOpen', open)}</span>
          <button
            type="button"
            class="sp-button small"
            aria-label={t('reviewForgetThis', ref.title)}
            onClick={() => onForget(ref.key)}
          >
            {t('reviewForget')}
          </button>
        </li>
      ))}
    </ul>
  );
}
