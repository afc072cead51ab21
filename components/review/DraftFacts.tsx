import { DateInWords } from '../DateInWords';
import { fill } from '../fill';
import { useStrings } from '../strings';
import type { ReviewItem } from '../../utils/messaging/review-calls';

/** What was read of a draft besides its words: topics, day, chain, cue, and how far all that is to be trusted. */
export function DraftFacts({ item: { draft, topics } }: { item: ReviewItem }) {
  const { t, locale } = useStrings();
  const { saidOn, chain, cue, confidence, article } = draft;
  const percent = new Intl.NumberFormat(locale, { style: 'percent' });
  return (
    <dl class="sp-draft-facts">
      <div>
        <dt>{t('reviewTopics')}</dt>
        <dd>{topics.length > 0 ? <bdi>{topics.slice(0, 2).join(' · ')}</bdi> : t('reviewNoTopic')}</dd>
      </div>
      <div>
        <dt>{t('reviewSaidOn')}</dt>
        <dd>
          {saidOn ? <DateInWords date={saidOn.date} /> : t('reviewNoDay')}
          {saidOn?.words !== undefined && (
            <span class="muted">
              {' '}
              {article.published === undefined
                ? fill((text) => t('reviewReckoned', text), <bdi lang={article.language}>{saidOn.words}</bdi>)
                : fill(
                    (...texts) => t('reviewReckonedFrom', ...texts),
                    <q lang={article.language} dir="auto">
                      {saidOn.words}
                    </q>,
                    <DateInWords date={article.published} />,
                  )}
            </span>
          )}
        </dd>
      </div>
      {chain.length > 0 && (
        <div>
          <dt>{t('reviewChain')}</dt>
          <dd>
            <bdi>{chain.join(' → ')}</bdi>
          </dd>
        </div>
      )}
      {cue !== undefined && (
        <div>
          <dt>{t('reviewCue')}</dt>
          <dd lang={article.language}>
            <bdi>{cue}</bdi>
          </dd>
        </div>
      )}
      {confidence !== undefined && (
        <div>
          <dt>{t('reviewConfidence')}</dt>
          <dd title={t('reviewConfidenceHint')}>{percent.format(confidence)}</dd>
        </div>
      )}
    </dl>
  );
}
