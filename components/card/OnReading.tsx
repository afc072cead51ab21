import type { ComponentChildren } from 'preact';
import type { CardContent, OnReading as Reading } from '../../utils/relevance/card-content';
import { DateInWords } from '../DateInWords';
import { formatSpan } from '../dates';
import { fill } from '../fill';
import { useStrings } from '../strings';
import { whyInWords } from './why-in-words';

interface OnReadingProps {
  reading: Reading;
  /** Of the actor. */
  name: string;
  newest: CardContent['newest'];
  list: (lines: Reading['positions']) => ComponentChildren;
}

const headingId = 'card-on-reading';

/** What is held on what is being read, with the topic that decided; or that nothing is. */
export function OnReading({ reading, name, newest, list }: OnReadingProps) {
  const strings = useStrings();
  const { t, locale } = strings;
  const { topics, positions, newer } = reading;
  const [best] = positions;
  if (!best) {
    if (newest === undefined) return null;
    const labels = new Intl.ListFormat(locale, { type: 'disjunction' }).format(
      topics.map(({ label }) => label),
    );
    return (
      <p class="sp-card-none">
        {fill(
          (...texts) => t('cardNothingOnReading', ...texts),
          <bdi>{name}</bdi>,
          <em dir="auto">{labels}</em>,
          <DateInWords date={newest} />,
        )}
      </p>
    );
  }
  return (
    <section class="sp-card-section" aria-labelledby={headingId}>
      <div class="heading">
        <h2 id={headingId}>{t('cardOnReading')}</h2>
        <span class="why" dir="auto" title={whyInWords(best.why, strings)}>
          {best.why.kind === 'topic' ? best.why.label : best.topic.label}
        </span>
      </div>
      {newer && (
        <p class="newer">
          {fill(
            (...texts) => t('cardArticleOlder', ...texts),
            <DateInWords date={newer.on} />,
            formatSpan(newer.articleDate, newer.on, locale),
          )}
        </p>
      )}
      {list(positions)}
    </section>
  );
}
